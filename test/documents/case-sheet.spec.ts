import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { create as qrOf } from 'qrcode';
import sharp from 'sharp';
import { DocumentDesk } from '#documents';
import type { Language } from '#domain';
import { FileStore } from '#evidence';
import { newId } from '#platform';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

const OFFICE = 'http://office.test';
let stage: Stage;
let desk: DocumentDesk;
let kase: Scenario;
let long: Scenario;
let fresh: Scenario;
beforeAll(async () => {
  stage = await createStage();
  const store = new FileStore({ kind: 'folder', folder: mkdtempSync(join(tmpdir(), 'rectify-sheet-')) });
  desk = new DocumentDesk(stage.world.unitOfWork, store, OFFICE);
  [kase, long, fresh] = [await stage.take(), await stage.take(), await stage.take()];
  await kase.to('submitted');
  await kase.act(kase.verifiers[0], { type: 'fail', team: kase.team, reasons: ['值班仍不到位', '台账与现场不符'] });
  await planAtLength(long);
}, 120_000);
afterAll(() => stage.world.close());

/** A plan of forty measures, each of many words, about a problem as long as they get. */
async function planAtLength({ id, principal, supervisor, act, to }: Scenario): Promise<void> {
  await to('claimed');
  const words = '逐户走访核对名册,联系电话13812345678,逐项销账并公开结果;'.repeat(12);
  const measures = Array.from({ length: 40 }, (_, at) => ({
    id: newId(),
    text: `第${at + 1}项:${words}`,
    output: words.slice(0, 150),
    ownerPostId: principal.postId,
    dueDate: '2026-06-01' as const,
  }));
  await act(principal, { type: 'file_plan', cause: words, goal: words, measures, plannedEvidence: ['测评'] });
  await act(supervisor, { type: 'approve_plan', jointSignatures: [] });
  await act(principal, { type: 'report_progress', changed: words, measuresDone: [] });
  await stage.world.sql('update kase set problem = $2, title = $3 where id = $1', [
    id,
    words.repeat(5),
    words.slice(0, 120),
  ]);
}

const folder = process.env['RECTIFY_SCREENS'] ?? mkdtempSync(join(tmpdir(), 'rectify-sheet-pictures-'));
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const onlyWithPoppler = hasPoppler ? test : test.skip;

/** The sheet of a case: where its file is, its pages as text. */
async function sheetOf(of: Scenario, name: string, language: Language = 'zh') {
  const { bytes } = await desk.caseSheet(of.supervisor, of.id, language);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return { path, text, pages: text.split('\f').filter((page) => page.trim() !== '') };
}

onlyWithPoppler(
  'a case fits one A4 page: where it stands, who answers, the plan, what came of it, room for notes',
  async () => {
    const { path, text, pages } = await sheetOf(kase, 'case-sheet');
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages: +1\n[^]*595\.\d+ x 841\.\d+ pts/u);
    expect(pages).toHaveLength(1);
    const { number } = await kase.read();
    for (const words of [
      number,
      '整改事项单',
      '责任单位',
      '第一责任人',
      '整改时限',
      '选好书记',
      '任职文件',
      '书记到任',
      '不通过',
      '批示',
      '打印人',
    ])
      expect(text).toContain(words);
    expect(text.replaceAll(' ', '')).toContain('第1页共1页');
    expect(text).not.toContain('篇幅所限');
    // A sign the font lacks comes out as nothing or as a box.
    expect(text).not.toMatch(/[\ufffd\u25a1\u0000]/u);
  },
);

onlyWithPoppler(
  'however long a case is, it stays one page, says what it left out, and keeps telephone numbers off',
  async () => {
    const { text, pages } = await sheetOf(long, 'case-sheet-long');
    expect(pages).toHaveLength(1);
    expect(text).toContain('篇幅所限');
    expect(text).toMatch(/另有\d+项措施/u);
    expect(text).toContain('批示');
    expect(text).not.toContain('13812345678');
  },
);

onlyWithPoppler('a case without a plan says so; in English the sheet speaks English', async () => {
  expect((await sheetOf(fresh, 'case-sheet-fresh')).text).toContain('尚未报送整改方案');
  const { text, pages } = await sheetOf(kase, 'case-sheet-en', 'en');
  expect(pages).toHaveLength(1);
  for (const words of ['Case sheet', 'First', 'Scan to open', 'Instructions and notes', 'Page 1 of 1'])
    expect(text).toContain(words);
});

onlyWithPoppler('its QR leads to the page of the case', async () => {
  const { path } = await sheetOf(kase, 'case-sheet-qr');
  const dpi = 300;
  execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-png', '-singlefile', path, path.replace('.pdf', '')]);
  const { data, info } = await sharp(path.replace('.pdf', '.png')).raw().toBuffer({ resolveWithObject: true });
  const { modules } = qrOf(`${OFFICE}/cases/${kase.id}`, { errorCorrectionLevel: 'M' });
  const mm = dpi / 25.4;
  const [left, top, side] = [(210 - 18 - 27) * mm, 14 * mm, 27 * mm];
  const isDark = (row: number, column: number): boolean => {
    const [x, y] = [left + ((column + 0.5) * side) / modules.size, top + ((row + 0.5) * side) / modules.size];
    return (data[(Math.floor(y) * info.width + Math.floor(x)) * info.channels] ?? 255) < 128;
  };
  const wrong = Array.from(
    { length: modules.size ** 2 },
    (_, at) => [Math.floor(at / modules.size), at % modules.size] as const,
  ).filter(([row, column]) => isDark(row, column) !== Boolean(modules.get(row, column)));
  expect(wrong).toEqual([]);
});

test('nobody outside the scope of a case gets its sheet', async () => {
  await expect(desk.caseSheet(fresh.principal, kase.id, 'zh')).rejects.toMatchObject({
    refusal: { code: 'out_of_scope' },
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TemplateDesk } from '#administration';
import { DocumentDesk } from '#documents';
import type { DocumentRow } from '#documents';
import { paperKinds } from '#domain';
import { FileStore } from '#evidence';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

let stage: Stage;
let desk: DocumentDesk;
let smooth: Scenario;
let late: Scenario;
beforeAll(async () => {
  stage = await createStage();
  const files = mkdtempSync(join(tmpdir(), 'rectify-papers-'));
  desk = new DocumentDesk(
    stage.world.unitOfWork,
    new FileStore({ kind: 'folder', folder: files }),
    'http://office.test',
  );
  [smooth, late] = [await stage.take(), await stage.take()];
  await goSmoothly(smooth);
  await goLate(late);
}, 120_000);
afterAll(() => stage.world.close());

const folder = process.env['RECTIFY_SCREENS'] ?? mkdtempSync(join(tmpdir(), 'rectify-pictures-'));
const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;
const onlyWithPoppler = hasPoppler ? test : test.skip;

/** Disputed in vain, extended, failed once, published and closed. */
async function goSmoothly(kase: Scenario): Promise<void> {
  const { principal, arbiter, supervisor, leader, verifiers, team } = kase;
  await kase.dispute();
  await kase.act(arbiter, { type: 'reject_dispute', reason: '现场核查,问题属实。' });
  await kase.to('rectifying');
  const newDue = '2026-10-30' as const;
  const ask = { type: 'ask_extension', cause: 'season_or_construction', progress: '完成过半', newDue } as const;
  await kase.act(principal, { ...ask, reason: '汛期无法施工,水退后立即复工。' });
  await kase.act(leader, { type: 'extend', newDue, reason: '情况属实,同意。' });
  await kase.apply();
  await kase.act(verifiers[0], { type: 'fail', team, reasons: ['测评反映值班仍不到位'] });
  await kase.apply();
  await kase.pass();
  await kase.act(supervisor, { type: 'publish', text: '新任书记到岗,班子配齐,值班制度上墙,群众测评满意率94%。' });
  await kase.close();
}

/** Urged, supervised, named; interviewed, listed and referred by two people each. */
async function goLate(kase: Scenario): Promise<void> {
  const { principal, leader, supervisor } = kase;
  await kase.to('rectifying');
  await stage.world.sql(
    `update case_clock set due_date = '2026-06-30', limit_on = '2026-06-30' where case_id = $1 and kind = 'rectify'`,
    [kase.id],
  );
  const cause = 'court_case' as const;
  await kase.act(principal, { type: 'ask_suspension', cause, reviewOn: '2026-05-29', reason: '诉讼' });
  await kase.act(leader, { type: 'suspend', reviewOn: '2026-05-29', reason: '诉讼' });
  await kase.act(supervisor, { type: 'resume', reason: '已结案' });
  for (const day of ['2026-07-01', '2026-07-06']) await on(day);
  await kase.act(principal, {
    type: 'answer_letter',
    text: '施工受阻,现已复工。',
    catchUp: ['增派一个班组,月底前完成'],
  });
  for (const day of ['2026-07-13', '2026-07-21', '2026-08-04', '2026-08-25', '2026-09-02']) await on(day);
  const { proceedings } = await kase.read();
  for (const { key, kind } of proceedings) {
    const more = kind === 'listing' ? { finalDate: '2026-10-30' as const } : {};
    const to = kind === 'referral' ? { receiver: '孝感市纪委监委', legalBasis: '《中国共产党问责条例》第七条' } : {};
    await kase.act(supervisor, {
      type: 'decide_proposal',
      proposal: key,
      upheld: true,
      reason: '久拖不决,群众反映强烈。',
      ...more,
      ...to,
    });
    await kase.act(leader, { type: 'confirm_proposal', proposal: key, agreed: true, reason: '同意' });
    if (kind === 'interview') {
      const minutes = {
        points: '当面指出责任不实、进度迟缓。',
        promise: '九月底前全部完成。',
        promisedBy: '2026-09-30',
      } as const;
      await kase.act(leader, { type: 'record_outcome', proposal: key, on: '2026-08-25', ...minutes });
    }
  }
}

async function on(day: string): Promise<void> {
  await stage.world.moveTo(`${day}T02:00:00.000Z`);
  await stage.world.settle();
}

const papersOf = (kase: Scenario): Promise<readonly DocumentRow[]> => desk.list(kase.supervisor, kase.id);

test('every paper of section 13 comes to be from what was filed, decided and sent, each with a number of its own', async () => {
  const papers = [...(await papersOf(smooth)), ...(await papersOf(late))];
  const made = new Set(papers.map(({ kind }) => kind));
  expect(Object.keys(paperKinds).filter((kind) => kind !== 'bulletin' && !made.has(kind as 'plan'))).toEqual([]);
  expect(new Set(papers.map(({ number }) => number)).size).toBe(papers.length);
  const opinions = (await papersOf(smooth)).filter(({ kind }) => kind === 'verification_opinion');
  expect(opinions.map(({ number }) => number.slice(-2))).toEqual(['验1', '验2']);
});

test('a paper is made once: its hash goes on the trail, and whoever opens it later gets the same bytes', async () => {
  const [first] = await papersOf(smooth);
  if (!first) throw new Error('There is no paper.');
  const open = () => desk.file(smooth.principal, smooth.id, first.id, 'pdf');
  const [one, another] = await Promise.all([open(), open()]);
  expect(one?.sha256).toBe(another?.sha256);
  expect(one?.bytes.equals((await open())?.bytes ?? Buffer.alloc(0))).toBe(true);
  expect((await papersOf(smooth))[0]?.sha256).toBe(one?.sha256);
  const sealed = await stage.world.sql<{ hash: string }>(
    `select payload ->> 'sha256' as hash from audit_event where case_id = $1 and action = 'seal_document'`,
    [smooth.id],
  );
  expect(sealed).toEqual([{ hash: one?.sha256 }]);
});

test('nobody outside the scope of a case gets a paper of it', async () => {
  const [first] = await papersOf(smooth);
  const stranger = late.principal;
  await expect(desk.list(stranger, smooth.id)).rejects.toMatchObject({ refusal: { code: 'out_of_scope' } });
  await expect(desk.file(stranger, smooth.id, first?.id ?? '', 'pdf')).rejects.toMatchObject({
    refusal: { code: 'out_of_scope' },
  });
  expect(await desk.file(late.principal, late.id, first?.id ?? '', 'pdf')).toBeNull();
});

test('other words are proposed by one and approved by another, hold for papers from then on, and can be seen before', async () => {
  const words = new TemplateDesk(stage.world.unitOfWork, 'http://localhost');
  const template = { title: '关于{title}的督促函', opening: ['{unit}:', '现函告如下。'], closing: [] };
  await expect(
    words.proposePaper(late.supervisor, 'urging_letter', { ...template, title: '{nothing}' }),
  ).rejects.toThrow();
  const { version } = await words.proposePaper(late.supervisor, 'urging_letter', template);
  const seen = await desk.preview(late.supervisor, late.id, 'urging_letter', template);
  if (hasPoppler) expect(textOf(seen?.bytes)).toContain('督促函');
  await words.decide(late.leader, 'paper:urging_letter', version, 'approved');
  const [letter] = (await papersOf(late)).filter(({ kind }) => kind === 'urging_letter');
  const file = await desk.file(late.supervisor, late.id, letter?.id ?? '', 'pdf');
  // It was sent before the new words.
  if (hasPoppler) expect(textOf(file?.bytes)).toContain('催办通知');
});

function textOf(bytes: Buffer | undefined): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes ?? Buffer.alloc(0) })
    .toString()
    .replace(/\s/gu, '');
}

onlyWithPoppler(
  'every paper shows its number, names and dates, cuts no row and lacks no glyph, as PDF and as DOCX',
  async () => {
    mkdirSync(folder, { recursive: true });
    const fontkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'))('fontkit') as {
      openSync(path: string): { hasGlyphForCodePoint(code: number): boolean };
    };
    const require = createRequire(import.meta.url);
    const font = fontkit.openSync(
      require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    );
    const seen = new Set<string>();
    for (const kase of [late, smooth]) {
      const { unit } = await kase.read();
      for (const { id, kind, number, date } of await papersOf(kase)) {
        if (seen.has(kind)) continue;
        seen.add(kind);
        const pdf = await desk.file(kase.supervisor, kase.id, id, 'pdf');
        const docx = await desk.file(kase.supervisor, kase.id, id, 'docx');
        const text = textOf(pdf?.bytes);
        const [year, month, day] = date.split('-').map(Number);
        expect(text).toContain(number);
        expect(text).toContain(unit.name);
        expect(text).toContain(`${year}年${month}月${day}日`);
        expect([...text].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))).toEqual([]);
        expect(text).not.toMatch(/undefined|null|\{\w+\}|NaN|[0-9a-f]{8}-[0-9a-f]{4}/u);
        expect(docx?.bytes.subarray(0, 2).toString()).toBe('PK');
        writeFileSync(join(folder, `${kind}.pdf`), pdf?.bytes ?? '');
        writeFileSync(join(folder, `${kind}.docx`), docx?.bytes ?? '');
        execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, `${kind}.pdf`), join(folder, kind)]);
        expect(readFileSync(join(folder, `${kind}.pdf`)).length).toBeLessThan(400_000);
      }
    }
  },
  120_000,
);

onlyWithPoppler('a bulletin is a letter with a red head, its items by category and whom each falls to', async () => {
  const [bulletin] = await stage.world.sql<{ id: string; number: string }>('select id, number from bulletin');
  const file = await desk.bulletin(smooth.supervisor, bulletin?.id ?? '', 'pdf');
  const text = textOf(file?.bytes);
  expect(text).toContain(bulletin?.number);
  expect(text).toMatch(/等\d+个单位/u);
  writeFileSync(join(folder, 'bulletin.pdf'), file?.bytes ?? '');
  execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, 'bulletin.pdf'), join(folder, 'bulletin')]);
});

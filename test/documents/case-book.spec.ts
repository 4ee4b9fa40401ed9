import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DocumentDesk } from '#documents';
import { EvaluationDesk, PublicVoices } from '#evaluation';
import { FileStore } from '#evidence';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

let stage: Stage;
let desk: DocumentDesk;
let kase: Scenario;
let other: Scenario;
beforeAll(async () => {
  stage = await createStage();
  const store = new FileStore({ kind: 'folder', folder: mkdtempSync(join(tmpdir(), 'rectify-book-')) });
  desk = new DocumentDesk(stage.world.unitOfWork, store, 'http://office.test');
  [kase, other] = [await stage.take(), await stage.take()];
  await kase.to('submitted');
  const evaluations = new EvaluationDesk(stage.world.unitOfWork);
  const people = Array.from({ length: 30 }, (_, at) => ({ name: `上访户${at}`, group: 'representative' as const }));
  await evaluations.enterRoster(kase.principal, kase.id, people);
  const { codes } = await evaluations.draw(kase.verifiers[0], kase.id);
  const voices = new PublicVoices(stage.world.unitOfWork);
  for (const [at, answer] of (['satisfied', 'satisfied', 'not_satisfied'] as const).entries())
    await voices.answer({ code: codes[at]?.code ?? '', answer, reasons: [], remark: '老李头的原话' });
  await kase.act(kase.verifiers[0], {
    type: 'fail',
    team: kase.team,
    reasons: ['值班仍不到位'],
  });
}, 120_000);
afterAll(() => stage.world.close());

const folder = process.env['RECTIFY_SCREENS'] ?? mkdtempSync(join(tmpdir(), 'rectify-book-pictures-'));
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const onlyWithPoppler = hasPoppler ? test : test.skip;

/** The dossier as text, with its rows and columns where they stand. */
async function textOfBook(name: string): Promise<string> {
  const { bytes } = await desk.caseBook(kase.supervisor, kase.id);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

onlyWithPoppler(
  'the dossier of a case tells number, record, decisions, evidence with hashes, counts and how to verify it',
  async () => {
    const text = await textOfBook('case-book');
    const { number } = await kase.read();
    for (const part of [
      '问题与整改方案',
      '办理经过',
      '决定与理由',
      '期限',
      '督办梯次',
      '佐证目录',
      '群众评议',
      '记录链',
    ])
      expect(text).toContain(part);
    expect(text).toContain(number);
    const [head] = await stage.world.sql<{ hash: string; seq: number }>(
      'select audit_hash as hash, audit_seq::int as seq from kase where id = $1',
      [kase.id],
    );
    const compact = text.replaceAll(/\s/gu, '');
    expect(compact).toContain(head?.hash.slice(0, 24));
    expect(compact).toContain(`本卷收录${head?.seq}条`);
    const files = await stage.world.sql<{ sha256: string }>(
      'select distinct sha256 from evidence where case_id = $1 and sha256 is not null',
      [kase.id],
    );
    for (const { sha256 } of files) expect(text).toContain(sha256.slice(0, 24));
    // A sign the font lacks comes out as nothing or as a box.
    expect(text).not.toMatch(/[\ufffd\u25a1\u0000]/u);
  },
  60_000,
);

onlyWithPoppler('neither roster nor what people wrote without a name is in the dossier', async () => {
  const text = await textOfBook('case-book-private');
  expect(text).not.toContain('上访户');
  expect(text).not.toContain('老李头');
  expect(text).toContain('群众评议');
});

onlyWithPoppler(
  'with three hundred entries it comes quickly, each row whole under a repeated head, each page marked with who printed it',
  async () => {
    await stage.world.sql(
      `insert into audit_event (case_id, seq, at, system, role, action, outcome, from_state, to_state, reason, body, hash)
       select $1, 1000 + n, rectify_now(), 'test', 'system', 'report_progress', 'accepted', 'rectifying', 'rectifying',
         '第' || n || '条:已入户走访并逐项核对台账,联系电话13812345678,下一步继续巩固。', '{}', md5(n::text) from generate_series(1, 300) n`,
      [kase.id],
    );
    const began = performance.now();
    const text = await textOfBook('case-book-long');
    expect(performance.now() - began).toBeLessThan(15_000);
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(10);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`第 ${at + 1} 页 共 ${pages.length} 页`);
      expect(page).toContain('打印人:');
    }
    const record = pages.filter((page) => /办理事项/u.test(page));
    expect(record.length).toBeGreaterThan(3);
    for (const n of [1, 57, 150, 299, 300]) expect(text).toContain(`第${n}条`);
    expect(text).not.toContain('13812345678');
    expect(text).toContain('已隐去');
  },
  60_000,
);

test('nobody outside the scope of a case gets its dossier', async () => {
  await expect(desk.caseBook(other.principal, kase.id)).rejects.toMatchObject({ refusal: { code: 'out_of_scope' } });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exportLines, verifyExport } from '#audit';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let lines: string[];
beforeAll(async () => {
  world = await createIssuedWorld();
  await world.moveTo('2026-03-11T02:00:00.000Z');
  await world.settle();
  lines = [];
  await world.unitOfWork.read(async (reader) => {
    for await (const line of exportLines(reader)) lines.push(line.trimEnd());
  });
}, 60_000);
afterAll(() => world.close());

const problemsOf = async (changed: readonly string[]) => (await verifyExport(changed)).problems;
const isEvent = (line: string): boolean => line.startsWith('{"body"');
const events = (): number[] => lines.flatMap((line, index) => (isEvent(line) ? [index] : []));

test('an untouched export is proved whole', async () => {
  expect(await verifyExport(lines)).toMatchObject({ cases: 399, problems: [] });
});

test('one changed byte anywhere is noticed, and its line is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 32, max: 126 }), async (row, column, code) => {
      const index = row % lines.length;
      const line = lines[index] ?? '';
      const at = column % line.length;
      const changed = line.slice(0, at) + String.fromCharCode(code) + line.slice(at + 1);
      // Another digit in the time of export is another time: nothing is chained to it.
      if (
        changed === line ||
        (index === 0 &&
          /^\{"exportedAt":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z","format":"rectify-audit-export\/1"\}$/u.test(
            changed,
          ))
      )
        return;
      const problems = await problemsOf(lines.with(index, changed));
      expect(problems.length).toBeGreaterThan(0);
      expect(Math.abs((problems[0]?.line ?? 0) - (index + 1))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('an event that was removed is missed, with case and number', async () => {
  for (const index of [events()[0], events().at(-1), events()[7]]) {
    const at = index ?? 0;
    const { body } = JSON.parse(lines[at] ?? '') as { body: { caseId: string; seq: number } };
    const [problem] = await problemsOf(lines.toSpliced(at, 1));
    expect(problem).toMatchObject({ caseId: body.caseId, seq: body.seq });
  }
});

test('two events that were swapped are noticed where they stand', async () => {
  const at = events().find((index) => isEvent(lines[index + 1] ?? '')) ?? 0;
  const swapped = lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '');
  expect((await problemsOf(swapped))[0]).toMatchObject({ line: at + 1 });
});

test('a whole case that was removed, or a file that was cut off, is noticed', async () => {
  const head = lines.findIndex((line) => line.startsWith('{"head"'));
  expect((await problemsOf([...lines.slice(0, 1), ...lines.slice(head + 1)])).length).toBe(1);
  expect((await problemsOf(lines.slice(0, -1))).length).toBe(1);
});

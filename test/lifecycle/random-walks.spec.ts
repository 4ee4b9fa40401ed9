import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exportLines, verifyExport } from '#audit';
import { addDays, caseActionNames } from '#domain';
import type { CaseActionName, CaseState, LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { lawOfRoles, lawOfTransitions } from '../builders/law.js';
import { invariants, sumsSql } from './invariants.js';
import { createStage } from './scenario.js';
import type { Scenario, Stage } from './scenario.js';
import { wellFormed } from './well-formed.js';

const WALKS = Number(process.env['RECTIFY_WALKS'] ?? 30);
const STEPS = 40;

/** Actions after which a due date may differ (invariant 4; T07 gives its master the earliest). */
const movesDue: readonly string[] = ['reassign', 'extend', 'resume', 'fail', 'reopen', 'absorb', 'split_off', 'follow'];
const addressed = caseActionNames.filter((action) => wellFormed[action] !== undefined);

interface Step {
  /** Which of the actions that the law knows here, or of all: most steps go on, some try what is wrong. */
  readonly pick: number;
  readonly isLawful: boolean;
  readonly actor: number;
  readonly isStale: boolean;
  readonly days: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat({ max: 999 }),
  isLawful: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 1),
  actor: fc.integer({ min: 0, max: 19 }),
  isStale: fc.integer({ min: 0, max: 19 }).map((chance) => chance === 0),
  days: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 2, 7),
});

interface Shown {
  readonly state: CaseState;
  readonly version: number;
  readonly dueDate: LocalDate;
  readonly plan: { readonly measures: readonly { readonly id: string }[] } | null;
  readonly evidence: readonly { readonly id: string }[];
  readonly clocks: readonly { readonly kind: string; readonly limit: LocalDate }[];
  readonly code?: string;
}

let stage: Stage;
let api: Api;
let now: LocalDate = '2026-03-02';
beforeAll(() => open(), 60_000);
afterAll(() => close());

async function open(): Promise<void> {
  now = '2026-03-02';
  stage = await createStage();
  api = await startApi(stage.world.url);
  // Only the cases that are walked climb; the others are climbed elsewhere.
  await stage.world.sql(`update deadline_rung set status = 'cancelled'`);
}

async function close(): Promise<void> {
  await api.close();
  await stage.world.close();
}

/** Who may do what on a case of this village: all the people around it. */
async function peopleOf(kase: Scenario): Promise<Readonly<Record<string, readonly Caller[]>>> {
  return {
    principal: [kase.principal],
    liaison: [kase.principal],
    supervisor: [kase.supervisor],
    leader: [kase.leader],
    arbiter: [kase.arbiter],
    verifier: [...kase.verifiers, ...kase.cityVerifiers],
    upper_level: [kase.leader],
  };
}

/** A body with what the case knows about itself filled in, so that most steps succeed. */
function bodyOf(action: CaseActionName, shown: Shown, kase: Scenario): object {
  const body = { ...wellFormed[action] };
  const measures = shown.plan?.measures ?? [];
  const limit = shown.clocks.find(({ kind }) => kind === 'rectify')?.limit ?? now;
  const team = (shown.state === 'closed' ? kase.cityVerifiers : kase.verifiers).map(({ postId }) => postId);
  const filled: Partial<Record<CaseActionName, object>> = {
    dispute: { evidenceIds: shown.evidence.slice(0, 1).map(({ id }) => id) },
    file_plan: { measures: [{ text: '改', output: '果', dueDate: limit }] },
    report_progress: { measuresDone: measures.map(({ id: measureId }) => ({ measureId, doneOn: now })) },
    add_evidence: { takenOn: now },
    apply_to_close: { upkeepPlan: ['每季回访'] },
    pass: {
      team,
      siteVisit: { visitedOn: now, place: '村委会' },
      measuresSeen: measures.map(({ id }) => id),
      evaluation: { invited: 40, valid: 36, satisfied: 28, basicallySatisfied: 6, notSatisfied: 1, unknown: 1 },
    },
    fail: { team },
    pass_look_back: { team },
    extend: { newDue: addDays(shown.dueDate, 20) },
    ask_extension: { newDue: addDays(shown.dueDate, 20) },
    suspend: { reviewOn: addDays(now, 10) },
    ask_suspension: { reviewOn: addDays(now, 10), cause: 'season_or_construction' },
    reopen: { newDue: addDays(now, 20) },
    refuse_request: { request: ['extension', 'suspension', 'withdrawal'][shown.version % 3] },
  };
  return { ...body, ...filled[action] };
}

async function walk(steps: readonly Step[]): Promise<void> {
  if (stage.left() === 0) {
    await provenWhole();
    await close();
    await open();
  }
  const kase = await stage.take();
  const people = await peopleOf(kase);
  const everyone = Object.values(people).flat();
  await stage.world.sql(`update deadline_rung set status = 'armed' where case_id = $1`, [kase.id]);
  const supervisor = await api.signInAs(stage.world, kase.supervisor);
  const url = `/api/v1/cases/${kase.id}`;
  for (const { pick, isLawful, actor, isStale, days } of steps) {
    if (days > 0) await live(days);
    const before: Shown = (await api.get(supervisor, url)).body;
    const lawful = addressed.filter((name) =>
      lawOfTransitions.some(([, from, of]) => from === before.state && of === name),
    );
    const choice = isLawful && lawful.length > 0 ? lawful : addressed;
    const action = choice[pick % choice.length] ?? 'claim';
    const right = people[lawOfRoles[action].find((role) => people[role]) ?? ''] ?? [];
    const caller =
      (actor > 1 ? right[actor % Math.max(1, right.length)] : undefined) ?? everyone[actor % everyone.length];
    if (!caller) throw new Error('Somebody is always there.');
    const username = await api.signInAs(stage.world, caller);
    const version = isStale ? before.version - 1 : before.version;
    const answer = await api.post(username, `${url}/actions/${action.replaceAll('_', '-')}`, {
      ...bodyOf(action, before, kase),
      version,
    });
    const after: Shown = (await api.get(supervisor, url)).body;
    if (answer.status !== 200) {
      expect([action, [403, 404, 409, 422]]).toEqual([action, expect.arrayContaining([answer.status])]);
      expect([action, after.state, after.version]).toEqual([action, before.state, before.version]);
      continue;
    }
    const target = lawOfTransitions.find(([, from, name]) => from === before.state && name === action)?.[3];
    expect([action, before.state, after.state]).toEqual([action, before.state, target]);
    expect(after.version).toBe(before.version + 1);
    if (!movesDue.includes(action)) expect([action, after.dueDate]).toEqual([action, before.dueDate]);
  }
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await stage.world.sql(sql, [kase.id])]).toEqual([name, []]);
  // Nothing is left for the sweep of the next walk.
  await stage.world.sql(`update deadline_rung set status = 'cancelled' where case_id = $1 and status = 'armed'`, [
    kase.id,
  ]);
}

/** Days go by, and what falls due in them falls due. */
async function live(days: number): Promise<void> {
  now = addDays(now, days);
  await stage.world.moveTo(`${now}T02:00:00.000Z`);
  await stage.world.settle();
}

test(`${WALKS} walks of ${STEPS} steps end with every invariant in force`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), walk), {
    numRuns: WALKS,
    endOnFailure: true,
  });
  await provenWhole();
}, 1_200_000);

/** What holds over all cases: the sums, the trail, and that the walks went somewhere. */
async function provenWhole(): Promise<void> {
  expect(await stage.world.sql(sumsSql)).toEqual([]);
  await expect(stage.world.sql(`update audit_event set action = 'x'`)).rejects.toThrow('append-only');
  await expect(stage.world.sql('delete from audit_event')).rejects.toThrow('append-only');
  const lines: string[] = [];
  await stage.world.unitOfWork.read(async (reader) => {
    for await (const line of exportLines(reader)) lines.push(line.trimEnd());
  });
  expect((await verifyExport(lines)).problems).toEqual([]);
  const states = await stage.world.sql<{ action: string }>(
    `select distinct action from audit_event where outcome = 'accepted' order by 1`,
  );
  // A walk that goes nowhere proves nothing.
  expect(states.length).toBeGreaterThan(20);
}

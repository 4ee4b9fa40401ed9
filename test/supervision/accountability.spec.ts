import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
  await stage.world.sql(`update deadline_rung set status = 'cancelled'`);
}, 60_000);
afterAll(() => stage.world.close());

async function on(day: string): Promise<void> {
  await stage.world.moveTo(`${day}T02:00:00.000Z`);
  await stage.world.settle();
}
const sent = (kase: Scenario) =>
  stage.world.sql<{ step: string; due: string }>(
    `select ladder || ':' || step as step, due_on::text as due from escalation
     where case_id = $1 and superseded_by is null and rung > 0 order by fired_at, rung`,
    [kase.id],
  );

/** A case at work whose time is up on 30 June 2026. */
async function late(): Promise<Scenario> {
  const kase = await stage.take();
  await kase.to('rectifying');
  await stage.world.sql(
    `update case_clock set due_date = '2026-06-30', limit_on = '2026-06-30' where case_id = $1 and kind = 'rectify'`,
    [kase.id],
  );
  // Whatever comes next arms the rungs by the clock as it stands.
  await kase.act(kase.principal, {
    type: 'ask_suspension',
    cause: 'court_case',
    reviewOn: '2026-03-20',
    reason: '诉讼',
  });
  await kase.act(kase.leader, { type: 'suspend', reviewOn: '2026-03-20', reason: '诉讼' });
  await kase.act(kase.supervisor, { type: 'resume', reason: '已结案' });
  return kase;
}

let answering: Scenario;
let silent: Scenario;
let listed: Scenario;
let waiting: Scenario;
test('each letter asks for an answer; to a supervision letter with the steps to catch up', async () => {
  [answering, silent, listed, waiting] = [await late(), await late(), await late(), await late()];
  await on('2026-07-01');
  expect(await answering.read()).toMatchObject({
    highestRung: 1,
    letter: { rung: 1, by: '2026-07-03' },
    nextAction: { who: 'principal', what: 'answer_letter', by: '2026-07-03' },
  });
  await answering.act(answering.principal, { type: 'answer_letter', text: '施工受阻,已复工', catchUp: [] });
  expect(await answering.read()).toMatchObject({ letter: null, nextAction: { what: 'apply_to_close' } });
  await on('2026-07-06');
  expect((await answering.read()).letter).toEqual({ rung: 2, by: '2026-07-09' });
  const answer = { type: 'answer_letter', text: '倒排工期', catchUp: [] } as const;
  expect(await answering.refusal(answering.principal, answer)).toEqual(['guard_failed', 'letter_answered']);
  await answering.act(answering.principal, { ...answer, catchUp: ['增派一个班组,月底前完成'] });
  expect((await answering.read()).letter).toBeNull();
});

test('a letter sent early by a leader that nobody answers brings the rung above, three working days after', async () => {
  const early = await stage.take();
  await early.to('rectifying');
  expect(await early.refusal(early.leader, { type: 'raise_rung', rung: 2, reason: '群众来信' })).toContain(
    'late_or_serious',
  );
  await stage.world.sql(`update kase set level = 'A' where id = $1`, [early.id]);
  await early.act(early.leader, { type: 'raise_rung', rung: 2, reason: '群众来信' });
  expect((await early.read()).letter).toEqual({ rung: 2, by: '2026-07-09' });
  for (const day of ['2026-07-13', '2026-07-14', '2026-07-15']) await on(day);
  expect(await sent(early)).toEqual([
    { step: 'rectify:2', due: '2026-07-06' },
    { step: 'rectify:3', due: '2026-07-14' },
  ]);
  expect(await early.read()).toMatchObject({ letter: null, highestRung: 3, penaltyPoints: 2 });
});

test('from rung 2 on a report is due every two weeks, before it every month', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  const before = (await kase.read()).nextReportBy;
  expect(before).not.toBeNull();
  const [row] = await stage.world.sql<{ day: string }>('select local_today()::text as day');
  await silent.act(silent.principal, { type: 'report_progress', changed: '完成一半', measuresDone: [] });
  const after = (await silent.read()).nextReportBy;
  expect(row?.day).toBe('2026-07-15');
  expect([before, after]).toEqual(['2026-08-17', '2026-07-29']);
});

test('an interview: proposed by the ladder, the unit is heard, two people decide, minutes are kept, it can be taken back', async () => {
  await on('2026-07-21');
  const [proposal] = (await silent.read()).proceedings;
  expect(proposal).toMatchObject({ kind: 'interview', state: 'open', replyBy: '2026-07-28', decideBy: '2026-08-11' });
  const key = proposal?.key ?? '';
  const decide = { type: 'decide_proposal', proposal: key, upheld: true, reason: '久拖不决' } as const;
  expect(await silent.refusal(silent.supervisor, decide)).toEqual(['guard_failed', 'unit_was_heard']);
  const plea = {
    type: 'answer_proposal',
    proposal: key,
    text: '先行先试',
    ground: 'pilot_without_experience',
  } as const;
  await silent.act(silent.principal, plea);
  expect(await silent.refusal(silent.principal, plea)).toEqual(['guard_failed', 'answered_once_in_time']);
  expect(await silent.refusal(silent.supervisor, decide)).toEqual(['guard_failed', 'good_faith_weighed']);
  const points = (await silent.read()).penaltyPoints;
  await silent.act(silent.leader, { ...decide, groundFinding: '不属于先行先试' });
  const confirm = { type: 'confirm_proposal', proposal: key, agreed: true, reason: '同意' } as const;
  expect(await silent.refusal(silent.leader, confirm)).toEqual(['guard_failed', 'two_deciders']);
  expect((await silent.read()).penaltyPoints).toBe(points);
  const another = { ...silent.leader, personId: silent.supervisor.personId };
  await silent.act(another, confirm);
  expect(await silent.read()).toMatchObject({
    penaltyPoints: points + 4,
    proceedings: [{ state: 'in_force', expiresOn: '2027-07-21', answer: { ground: 'pilot_without_experience' } }],
  });
  const minutes = { points: '当面指出', promise: '八月底前完成', promisedBy: '2026-08-31' } as const;
  await silent.act(silent.leader, { type: 'record_outcome', proposal: key, on: '2026-07-21', ...minutes });
  await silent.act(silent.leader, { type: 'revoke_rung', rung: key, reason: '约谈对象有误' });
  expect(await silent.read()).toMatchObject({
    penaltyPoints: points,
    proceedings: [{ state: 'revoked', concludedOn: '2026-07-21', revocation: { reason: '约谈对象有误' } }],
    revokedRungs: [key],
  });
});

test('a listing in force raises the level, names the secretary above as sponsor and forbids extensions; taken back, all returns', async () => {
  const kase = listed;
  await kase.act(kase.leader, { type: 'raise_rung', rung: 5, reason: '群众反映强烈' });
  const key = (await kase.read()).proceedings.at(-1)?.key ?? '';
  const ask = {
    type: 'ask_extension',
    cause: 'court_case',
    progress: '过半',
    newDue: '2026-12-01',
    reason: '诉讼',
  } as const;
  expect(await kase.refusal(kase.principal, ask)).toContain('not_listed');
  await on('2026-07-29');
  const decide = {
    type: 'decide_proposal',
    proposal: key,
    upheld: true,
    reason: '影响恶劣',
    finalDate: '2026-09-30',
  } as const;
  await kase.act(kase.supervisor, decide);
  expect(await kase.read()).toMatchObject({ level: 'B', sponsor: null });
  await kase.act(kase.leader, { type: 'confirm_proposal', proposal: key, agreed: true, reason: '同意' });
  expect(await kase.read()).toMatchObject({ level: 'A', sponsor: { post: expect.stringContaining('书记') } });
  await kase.act(kase.leader, { type: 'revoke_rung', rung: key, reason: '依据不足' });
  expect(await kase.read()).toMatchObject({ level: 'B', sponsor: null, penaltyPoints: 2 });
});

test('a proposal nobody decides: the supervisor is reminded, his leader told, the level above told', async () => {
  const kase = waiting;
  const due = (await kase.read()).clocks.find(({ kind }) => kind === 'proposal')?.dueDate;
  expect(due).toBe('2026-08-11');
  for (const day of ['2026-08-12', '2026-08-14', '2026-08-18']) await on(day);
  const rungs = await stage.world.sql<{ step: string }>(
    `select step from escalation where case_id = $1 and ladder = 'proposal' order by fired_at`,
    [kase.id],
  );
  expect(rungs.map(({ step }) => step)).toEqual(['1', '2', '3']);
});

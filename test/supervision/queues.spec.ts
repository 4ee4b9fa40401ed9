import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';
import type { Scenario, Stage } from '../lifecycle/scenario.js';
import type { Caller } from '#organisation';
import { newId } from '#platform';

let stage: Stage;
let api: Api;
beforeAll(async () => {
  stage = await createStage();
  await stage.world.sql(`update deadline_rung set status = 'cancelled'`);
  api = await startApi(stage.world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

interface Line {
  readonly id: string;
  readonly conflicts: readonly { readonly rule: string; readonly zh: string }[];
  readonly free: number;
  readonly days: number;
  readonly light: string;
}
const read = async (who: string, path: string) => (await api.get(who, `/api/v1/queues${path}`)).body;
const as = (caller: Caller): Promise<string> => api.signInAs(stage.world, caller);

/** Somebody held a post in the unit of a case until yesterday. */
async function workedThere(caller: Caller, { id }: Scenario): Promise<void> {
  await stage.world.sql(
    `insert into post_holding (person_id, post_id, from_on, to_on)
     select $1, p.id, local_today() - 400 - (select count(*)::int from post_holding o where o.person_id = $1 or o.post_id = p.id),
       local_today() - 1
     from post p join kase k on k.id = $2 where p.unit_id = k.responsible_unit_id and p.role <> 'principal' order by p.rank limit 1`,
    [caller.personId, id],
  );
}

/** The cases of the leader's inbox: as many as its number says, and those of his list of decisions. */
async function inboxOfLeader(): Promise<readonly string[]> {
  const { items, total, views } = (await api.get('city-leader', '/api/v1/worklist?view=todo&limit=100')).body;
  const decisions = await read('city-leader', '/decisions?limit=100');
  const ids: string[] = items.map(({ id }: Line) => id).toSorted();
  const decided = new Set<string>(decisions.items.map((one: { case: Line }) => one.case.id));
  expect(ids).toEqual([...decided].toSorted());
  expect([total, views.todo]).toEqual([ids.length, ids.length]);
  return ids;
}

let free: Scenario;
let conflicted: Scenario;
test('a verifier finds the cases he may judge, and of the others which rule keeps him out, as a verdict would', async () => {
  [free, conflicted] = [await stage.take(), await stage.take()];
  for (const kase of [free, conflicted]) await kase.to('submitted');
  const [verifier] = conflicted.verifiers;
  await workedThere(verifier, conflicted);
  const who = await as(verifier);
  const all = await read(who, '/verification?view=all&limit=100');
  const line = (all.items as Line[]).find(({ id }) => id === conflicted.id);
  expect(line?.conflicts.map(({ rule }) => rule)).toEqual(['no_recent_post']);
  expect(line?.conflicts[0]?.zh).toMatch(/12|十二/u);
  expect((all.items as Line[]).find(({ id }) => id === free.id)).toMatchObject({ conflicts: [], light: 'green' });
  await expect(conflicted.pass()).rejects.toThrow();
  const refused = await conflicted.refusal(verifier, { type: 'fail', team: conflicted.team, reasons: ['未到位'] });
  expect(refused).toEqual(['guard_failed', 'no_recent_post']);
});

test('the numbers of tabs, list and menu are the same, for each who looks', async () => {
  const who = await as(free.verifiers[0]);
  for (const view of ['mine', 'blocked', 'all']) {
    const page = await read(who, `/verification?view=${view}&limit=100`);
    expect([page.total, page.items.length]).toEqual([page.views[view], page.views[view]]);
  }
  const { views } = await read(who, '/verification');
  expect(views.mine + views.blocked).toBe(views.all);
  expect((await read(who, '')).verification).toBe(views.mine);
  const colleague = await read(await as(conflicted.verifiers[1]), '/verification');
  expect(colleague.views.blocked).toBe(0);
});

test('a supervisor sees where no team of two is left, and no unit sees the queue', async () => {
  expect((await read('city-supervisor', '/verification')).views.missing).toBe(0);
  for (const other of [conflicted.verifiers[1], ...conflicted.cityVerifiers]) await workedThere(other, conflicted);
  const missing = await read('city-supervisor', '/verification?view=missing');
  expect(missing.items).toEqual([expect.objectContaining({ id: conflicted.id, free: 0, posts: 4 })]);
  expect((await read('city-supervisor', '')).verification).toBe(1);
  for (const path of ['verification', 'decisions', 'disputes', 'referrals'])
    expect((await api.get('village-principal', `/api/v1/queues/${path}`)).status).toBe(403);
});

test('the route of a field day names measures and people for cases in scope, and leaves others out', async () => {
  const who = await as(free.verifiers[0]);
  const other = await stage.take();
  const { items } = await read(who, `/verification/route?cases=${free.id},${other.id}`);
  expect(items).toEqual([
    expect.objectContaining({ id: free.id, measures: [expect.objectContaining({ text: '选好书记' })] }),
  ]);
  expect(items[0].required.zh).not.toBe('');
});

test('a request, a proposal to withdraw and a level A plan wait for the leader until they are decided', async () => {
  const [asking, doubted, serious] = [await stage.take(), await stage.take(), await stage.take()];
  await asking.to('rectifying');
  const { dueDate } = await asking.read();
  const newDue = `${(dueDate ?? '').slice(0, 8)}28` as '2026-09-28';
  const ask = { type: 'ask_extension', cause: 'election_timetable', progress: '过半', newDue, reason: '换届' } as const;
  await asking.act(asking.principal, ask);
  await doubted.dispute();
  const propose = { type: 'propose_withdrawal', kind: 'other', reason: '重复检查' } as const;
  await doubted.act(doubted.arbiter, propose);
  await serious.to('claimed');
  await stage.world.sql(`update kase set level = 'A' where id = $1`, [serious.id]);
  const measure = { id: newId(), text: '选人', output: '文件', ownerPostId: serious.principal.postId };
  await serious.act(serious.principal, {
    type: 'file_plan',
    cause: '空缺',
    goal: '配齐',
    measures: [{ ...measure, dueDate: '2026-06-01' }],
    plannedEvidence: ['测评'],
  });
  const page = await read('city-leader', '/decisions?limit=100');
  expect(page.counts).toMatchObject({ extension: 1, withdrawal: 1, plan: 1, suspension: 0, bulletin: 0 });
  expect([page.total, page.items.length, (await read('city-leader', '')).decisions]).toEqual([3, 3, 3]);
  expect(await inboxOfLeader()).toEqual([asking, doubted, serious].map(({ id }) => id).toSorted());
  const extension = page.items.find(({ kind }: { kind: string }) => kind === 'extension');
  expect(extension).toMatchObject({ actions: ['extend', 'refuse-request'], asked: { newDue, reason: '换届' } });
  await asking.act(asking.leader, { type: 'extend', newDue, reason: '同意' });
  expect((await read('city-leader', '/decisions')).counts.extension).toBe(0);
  // Another county's leader has no part in it.
  expect((await read('county-leader', '/decisions')).total).toBe(0);
});

test('the three questions of a leader count what their lists hold', async () => {
  await free.act(free.verifiers[0], { type: 'fail', team: free.team, reasons: ['现场无人'] });
  const { questions } = await read('city-leader', '/decisions');
  const total = async (query: string): Promise<number> =>
    (await api.get('city-leader', `/api/v1/worklist?limit=1&${query}`)).body.total;
  expect(questions).toEqual({
    late: await total('view=overdue'),
    cameBack: await total('view=all&outcome=came_back'),
    stayedClosed: await total('view=all&outcome=stayed_closed'),
  });
  expect(questions.cameBack).toBe(1);
});

test('an arbiter has both sides before him, and whoever issued a case reads why it is not his to decide', async () => {
  const [kase, issued] = [await stage.take(), await stage.take()];
  for (const one of [kase, issued]) await one.dispute();
  await stage.world.sql('update kase set issued_by = $2 where id = $1', [issued.id, issued.arbiter.personId]);
  const page = await read('city-arbiter', '/disputes?limit=100');
  expect(page.views).toMatchObject({ blocked: 1, all: page.views.mine + 1 });
  expect((await read('city-arbiter', '')).disputes).toBe(page.views.mine);
  const mine = await read('city-arbiter', '/disputes?view=mine&limit=100');
  expect(mine.items).toContainEqual(
    expect.objectContaining({
      kind: 'unfounded',
      reason: '部分不属实',
      evidence: [expect.objectContaining({ title: '走访' })],
      case: expect.objectContaining({ id: kase.id }),
    }),
  );
  const { items } = await read('city-arbiter', '/disputes?view=blocked');
  expect(JSON.stringify(items[0].case.blockedActions)).toContain('arbiter_did_not_issue');
});

test('papers are handed over by two people, received once, and answered; nobody else reads them', async () => {
  const kase = await stage.take();
  await kase.to('rectifying');
  await stage.world.sql(
    `insert into escalation (id, case_id, ladder, step, rung, cycle, spell, due_on, fired_at, document)
     values ($2, $1, 'rectify', '6', 6, 1, 1, local_today(), rectify_now(), '问责建议移送单')`,
    [kase.id, newId()],
  );
  const proposal = 'rectify:6:1:1';
  const contact = await as(await stage.world.city('discipline_contact'));
  expect((await read('city-supervisor', '/referrals')).counts).toMatchObject({ proposed: 1, handed_over: 0 });
  expect((await read(contact, '/referrals')).total).toBe(0);
  await kase.act(kase.principal, { type: 'answer_proposal', proposal, text: '正在赶办' });
  await kase.act(kase.supervisor, {
    type: 'decide_proposal',
    proposal,
    upheld: true,
    reason: '久拖不决',
    receiver: '市纪委监委',
    legalBasis: '问责条例',
  });
  expect((await read('city-leader', '/decisions')).counts.referral).toBe(1);
  expect(await inboxOfLeader()).toContain(kase.id);
  await kase.act(kase.leader, { type: 'confirm_proposal', proposal, agreed: true, reason: '同意移送' });
  expect(await inboxOfLeader()).not.toContain(kase.id);
  const handed = await read(contact, '/referrals?status=handed_over');
  expect(handed.items[0]).toMatchObject({ decision: { receiver: '市纪委监委' }, receipt: null, reply: null });
  expect((await read(contact, '')).referrals).toBe(1);
  const receive = () => api.post(contact, `/api/v1/queues/referrals/${kase.id}/receipt`, { proposal });
  expect([(await receive()).status, (await receive()).status]).toEqual([204, 404]);
  const record = {
    type: 'record_outcome',
    proposal,
    documentNumber: '孝纪函〔2026〕3号',
    authority: '市纪委监委',
  } as const;
  await kase.act(kase.supervisor, { ...record, on: '2026-03-02', measure: 'no_measure' });
  const replied = await read(contact, '/referrals');
  expect(replied.items[0]).toMatchObject({
    status: 'replied',
    receipt: { on: '2026-03-02' },
    reply: { measure: 'no_measure' },
  });
  expect(replied.items[0].case.isOpenToCaller).toBe(false);
});

test('a look-back counts for the verifier who may do it; whoever may not reads every rule that keeps him out', async () => {
  const kase = await stage.take();
  await kase.to('closed');
  await stage.world.sql(`update kase set level = 'A' where id = $1`, [kase.id]);
  await stage.world.moveTo('2026-10-12T02:00:00.000Z');
  await api.post('city-supervisor', '/api/v1/look-backs/draw', {});
  const [passed, other] = [await as(kase.verifiers[0]), await as(kase.cityVerifiers[0])];
  const list = async (who: string, query = '') => (await api.get(who, `/api/v1/look-backs?limit=100${query}`)).body;
  const conflictsFor = async (who: string) =>
    (await list(who)).items.find(({ caseId }: { caseId: string }) => caseId === kase.id).conflicts;
  expect(await conflictsFor(other)).toEqual([]);
  await workedThere(kase.verifiers[0], kase);
  expect(await conflictsFor(passed)).toEqual([
    expect.objectContaining({ rule: 'no_recent_post', zh: expect.any(String), en: expect.any(String) }),
    expect.objectContaining({ rule: 'other_team' }),
  ]);
  expect((await list(passed, '&mine=true')).items).not.toContainEqual(expect.objectContaining({ caseId: kase.id }));
  const mine = await list(other, '&mine=true');
  expect(mine.items).toContainEqual(expect.objectContaining({ caseId: kase.id, reason: 'level_a', result: null }));
  expect([mine.total, mine.views.mine, (await read(other, '')).lookBacks]).toEqual(Array(3).fill(mine.items.length));
  const [batch] = mine.batches;
  expect((await list(other, `&batch=${batch.id}`)).total).toBe(batch.drawn);
  // Nothing of it reaches the unit: neither the list, nor a number beside a menu entry.
  const unit = await as(kase.principal);
  expect([(await api.get(unit, '/api/v1/look-backs')).status, (await read(unit, '')).lookBacks]).toEqual([403, null]);
});

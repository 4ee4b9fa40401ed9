import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveApi } from '../harness/served-api.js';
import type { Answer, ServedApi } from '../harness/served-api.js';

interface CaseBody {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly plan: { readonly measures: readonly { readonly id: string }[] } | null;
}

let served: ServedApi;
beforeAll(async () => {
  served = await serveApi();
}, 60_000);
afterAll(() => served.stop());

const get = async (account: string, url: string): Promise<Answer> =>
  served.send({ method: 'GET', url: `/api/v1${url}`, cookie: await served.cookieOf(account) });

const act = async (account: string, id: string, action: string, body: object, key?: string): Promise<Answer> =>
  served.send({
    method: 'POST',
    url: `/api/v1/cases/${id}/actions/${action}`,
    cookie: await served.cookieOf(account),
    body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });

/** The case that an account's unit has under an aspect of the bulletin. */
async function caseOf(account: string, title: string): Promise<CaseBody> {
  const { items }: { items: CaseBody[] } = (await get(account, '/cases?limit=100')).body;
  const found = items.find((item) => item.title === title);
  if (!found) throw new Error(`${account} has no case “${title}”.`);
  return found;
}

const postOf = async (account: string): Promise<string> => {
  const { post }: { post: { id: string } } = (await get(account, '/session')).body;
  return post.id;
};

/** Sends an action at the case's newest version. */
async function step(account: string, id: string, action: string, body: object = {}): Promise<Answer> {
  const { version }: CaseBody = (await get(account, `/cases/${id}`)).body;
  return act(account, id, action, { version, ...body });
}

const aPlan = {
  cause: '支部书记长期空缺,组织生活停顿',
  goal: '选好书记,恢复组织生活',
  measures: [{ text: '选举支部书记', output: '选举结果和群众反映', dueDate: '2026-05-20' }],
  plannedEvidence: ['入户走访反映'],
};
const effectEvidence = {
  kind: 'interview',
  tests: 'effect',
  title: '20户村民走访',
  takenOn: '2026-03-02',
  place: '盛畈村',
};
const evaluation = { invited: 30, valid: 30, satisfied: 25, basicallySatisfied: 3, notSatisfied: 1, unknown: 1 };
const answers = {
  measures_on_site: true,
  cause_removed: true,
  effect_felt: true,
  same_problem_elsewhere: true,
  upkeep_arranged: true,
};

describe('refusals', () => {
  let id: string;
  let version: number;
  beforeAll(async () => {
    ({ id, version } = await caseOf('village-principal', '村党组织软弱涣散'));
  });

  test('a liaison who claims gets 403 with the post that may', async () => {
    const { status, body } = await act('village-liaison', id, 'claim', { version });
    expect({ status, body }).toMatchObject({
      status: 403,
      body: {
        code: 'not_permitted',
        mayBeDoneBy: [{ role: 'principal', postTitle: '党组织书记', unitName: '盛畈村委会' }],
      },
    });
  });

  test('the supervisor who issued a case may not claim it either', async () => {
    expect((await act('city-supervisor', id, 'claim', { version })).status).toBe(403);
  });

  test.each(['soe-principal', 'admin', 'city-verifier'])('for %s the case does not exist', async (account) => {
    expect((await get(account, `/cases/${id}`)).status).toBe(404);
    expect((await act(account, id, 'claim', { version })).status).toBe(404);
    expect((await get(account, `/cases/${id}/events`)).status).toBe(404);
  });

  test('an action that the state does not know gets 409 and names the state', async () => {
    const { status, body } = await act('village-principal', id, 'apply-to-close', {
      version,
      pledge: true,
      summary: '已整改',
    });
    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'issued' } });
  });

  test('a claim signed with another post is refused with the guard that says so', async () => {
    const { status, body } = await act('village-principal', id, 'claim', {
      version,
      signedBy: await postOf('village-liaison'),
    });
    expect({ status, body }).toMatchObject({ status: 422, body: { unmet: [{ guard: 'signer_holds_post' }] } });
  });

  test('both languages are given, the detail in the one asked for', async () => {
    const { body } = await served.send({
      method: 'GET',
      url: `/api/v1/cases/${id}`,
      cookie: await served.cookieOf('soe-principal'),
      headers: { 'accept-language': 'en-GB,en;q=0.8' },
    });
    const { detail, en, zh }: Record<'detail' | 'en' | 'zh', string> = body;
    expect(detail).toBe(en);
    expect(zh).not.toBe(en);
  });

  test('a key of control characters is refused', async () => {
    expect((await act('village-principal', id, 'claim', { version }, 'a\tb')).status).toBe(400);
    expect((await act('village-principal', id, 'claim', { version }, 'k'.repeat(201))).status).toBe(400);
  });

  test('every refused attempt is on the trail', async () => {
    const { items }: { items: { action: string; outcome: string }[] } = (
      await get('city-supervisor', `/cases/${id}/events?limit=100`)
    ).body;
    expect(items.filter(({ outcome }) => outcome === 'refused').map(({ action }) => action)).toContain('claim');
  });
});

describe('four claims at once', () => {
  test('one wins, three learn who was quicker', async () => {
    const { id, version } = await caseOf('township-principal', '经费保障不到位').catch(() =>
      caseOfUnit('township-principal'),
    );
    const claims = await Promise.all(
      [1, 2, 3, 4].map((n) => act('township-principal', id, 'claim', { version }, `at-once-${n}`)),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const { person }: { person: { name: string } } = (await get('township-principal', '/session')).body;
    for (const { body } of claims.filter(({ status }) => status === 409))
      expect(body).toMatchObject({
        code: 'stale_version',
        current: { state: 'claimed', action: 'claim', changedBy: person.name, version: version + 1 },
      });
  });
});

/** Some case of an account's unit that waits to be claimed. */
async function caseOfUnit(account: string): Promise<CaseBody> {
  const { unit }: { unit: { id: string } } = (await get(account, '/session')).body;
  const { items }: { items: CaseBody[] } = (await get(account, `/cases?state=issued&unit=${unit.id}`)).body;
  const [first] = items;
  if (!first) throw new Error(`${account} has no case to claim.`);
  return first;
}

describe('a case by four accounts from issue to closed', () => {
  let id: string;
  let version: number;
  let claimed: Answer;
  beforeAll(async () => {
    ({ id, version } = await caseOf('village-principal', '村党组织软弱涣散'));
    claimed = await act('village-principal', id, 'claim', { version }, 'walk-claim');
  });

  test('the principal claims, and is told what comes next', () => {
    expect(claimed).toMatchObject({
      status: 200,
      body: { state: 'claimed', milestone: 'claimed', version: version + 1, nextAction: { what: 'file-plan' } },
    });
  });

  test('the same key gets the same answer, another body under it 409', async () => {
    const again = await act('village-principal', id, 'claim', { version }, 'walk-claim');
    expect(again.text).toBe(claimed.text);
    const other = await act('village-principal', id, 'claim', { version, statement: '属实' }, 'walk-claim');
    expect(other).toMatchObject({ status: 409, body: { code: 'key_reused' } });
  });

  test('a key belongs to its person: another gets no answer through it', async () => {
    expect((await act('village-liaison', id, 'claim', { version }, 'walk-claim')).status).toBe(403);
  });

  test('a stale version gets 409 with what changed', async () => {
    const { person }: { person: { name: string } } = (await get('village-principal', '/session')).body;
    expect(await act('village-principal', id, 'file-plan', { version, ...aPlan })).toMatchObject({
      status: 409,
      body: { code: 'stale_version', current: { action: 'claim', changedBy: person.name, version: version + 1 } },
    });
  });

  test('the plan is filed, returned once, filed again and approved', async () => {
    expect(await step('village-principal', id, 'file-plan', aPlan)).toMatchObject({ status: 200 });
    expect(await step('village-principal', id, 'approve-plan')).toMatchObject({ status: 403 });
    expect(await step('city-supervisor', id, 'return-plan', { defects: ['措施无责任人'] })).toMatchObject({
      status: 200,
    });
    expect(await step('village-principal', id, 'file-plan', aPlan)).toMatchObject({ status: 200 });
    expect(await step('city-supervisor', id, 'approve-plan')).toMatchObject({
      status: 200,
      body: { state: 'rectifying' },
    });
  });

  test('closing without effect evidence is refused and names it', async () => {
    const { plan }: CaseBody = (await get('village-principal', `/cases/${id}`)).body;
    const report = {
      changed: '已选出书记',
      measuresDone: plan?.measures.map((measure) => ({ measureId: measure.id, doneOn: '2026-03-02' })),
    };
    expect(await step('village-principal', id, 'report-progress', report)).toMatchObject({ status: 200 });
    const refused = await step('village-principal', id, 'apply-to-close', { pledge: true, summary: '已完成' });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'guard_failed',
        unmet: [{ guard: 'effect_evidence_attached', missing: ['evidence.effect'] }],
      },
    });
  });

  test('with it the case is submitted', async () => {
    expect(await step('village-liaison', id, 'add-evidence', effectEvidence)).toMatchObject({ status: 200 });
    expect(
      await step('village-principal', id, 'apply-to-close', { pledge: true, summary: '书记已选出,群众满意' }),
    ).toMatchObject({ status: 200, body: { state: 'submitted' } });
  });

  test('one verifier alone does not pass it, a team of two from the county does', async () => {
    const { plan }: CaseBody = (await get('county-verifier', `/cases/${id}`)).body;
    const verdict = {
      siteVisit: { visitedOn: '2026-03-02', place: '盛畈村' },
      measuresSeen: plan?.measures.map((measure) => measure.id),
      evaluation,
      answers,
      opinion: '成效属实',
    };
    const [one, two] = [await postOf('county-verifier'), await postOf('county-verifier-2')];
    expect(await step('county-verifier', id, 'pass', { ...verdict, team: [one] })).toMatchObject({
      status: 422,
      body: { unmet: [{ guard: 'team_of_two' }] },
    });
    expect(await step('county-verifier', id, 'pass', { ...verdict, team: [one, two] })).toMatchObject({
      status: 200,
      body: { state: 'verified' },
    });
  });

  test('a notice with a telephone number is refused, one without is published', async () => {
    expect(await step('city-supervisor', id, 'publish', { text: '联系人 13912345678' })).toMatchObject({
      status: 422,
      body: { unmet: [{ guard: 'text_publishable', missing: ['mobile_number'] }] },
    });
    expect(await step('city-supervisor', id, 'publish', { text: '盛畈村党支部整改结果公示' })).toMatchObject({
      status: 200,
      body: { state: 'in_notice' },
    });
  });

  test('it closes after the notice and not before', async () => {
    expect(await step('city-supervisor', id, 'close', { filingNumber: '孝感备〔2026〕1号' })).toMatchObject({
      status: 422,
      body: { unmet: [{ guard: 'notice_ended' }] },
    });
    await served.moveTo('2026-03-12T02:00:00.000Z');
    expect(await step('city-supervisor', id, 'close', { filingNumber: '孝感备〔2026〕1号' })).toMatchObject({
      status: 200,
      body: { state: 'closed', milestone: 'closed', light: 'none' },
    });
  });

  test('the trail tells it in order, page by page', async () => {
    const first = await get('city-supervisor', `/cases/${id}/events?limit=3`);
    const page: { items: { seq: number }[]; next: string; total: number } = first.body;
    expect(page.items.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    const rest: typeof page = (await get('city-supervisor', `/cases/${id}/events?limit=100&cursor=${page.next}`)).body;
    expect(rest.items.map(({ seq }) => seq)).toEqual(Array.from({ length: page.total - 3 }, (_none, n) => n + 4));
  });

  test('the sums agree for every unit', async () => {
    const { items }: { items: Record<'issued' | 'open' | 'closed' | 'merged' | 'withdrawn', number>[] } = (
      await get('city-supervisor', '/cases/totals')
    ).body;
    expect(items.length).toBeGreaterThan(100);
    for (const { issued, open, closed, merged, withdrawn } of items)
      expect(open + closed + merged + withdrawn).toBe(issued);
  });
});

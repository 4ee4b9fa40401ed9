import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseActionNames } from '#domain';
import type { CaseActionName, CaseRole, CaseState } from '#domain';
import type { Caller } from '#organisation';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { lawOfRoles, lawOfTransitions } from '../builders/law.js';
import { createStage } from './scenario.js';
import type { Scenario, Stage } from './scenario.js';
import { wellFormed } from './well-formed.js';

/** States a case can be seen in over HTTP; a draft is a row of a bulletin. */
const states = [
  'issued',
  'disputed',
  'claimed',
  'rectifying',
  'suspended',
  'submitted',
  'verified',
  'in_notice',
  'closed',
  'merged',
  'withdrawn',
] as const satisfies readonly CaseState[];

/** What is asked at the address of actions; evidence is replaced and removed at its own. */
const actions = caseActionNames.filter((action) => wellFormed[action] !== undefined);

/** Section 8 by hand: who stands where towards a village's case, whether he may read it, and as what he may act. */
interface Standing {
  readonly scope: string;
  readonly who: (kase: Scenario, stage: Stage) => Promise<Caller> | Caller;
  readonly reads: (state: CaseState) => boolean;
  readonly roles: readonly CaseRole[];
}
const always = (): boolean => true;
const never = (): boolean => false;
const of =
  (unitName: string, role: string, nth = 1) =>
  (_kase: Scenario, { world }: Stage): Promise<Caller> =>
    world.holder(unitName, role, nth);
const issuedByCity: readonly Standing[] = [
  { scope: 'own principal', who: ({ principal }) => principal, reads: always, roles: ['principal'] },
  { scope: 'own liaison', who: of('盛畈村委会', 'liaison'), reads: always, roles: ['liaison'] },
  { scope: 'sibling principal', who: of('河龙村委会', 'principal'), reads: never, roles: [] },
  {
    scope: 'parent principal, co-responsible',
    who: of('王店镇', 'principal'),
    reads: always,
    roles: ['joint_principal'],
  },
  { scope: 'county supervisor above', who: of('孝昌县', 'supervisor'), reads: always, roles: [] },
  { scope: 'county leader above', who: of('孝昌县', 'leader'), reads: always, roles: [] },
  { scope: 'supervisor of another county', who: of('安陆市', 'supervisor'), reads: never, roles: [] },
  { scope: 'issuing supervisor', who: of('孝感市', 'supervisor'), reads: always, roles: ['supervisor'] },
  { scope: 'issuing leader', who: of('孝感市', 'leader'), reads: always, roles: ['leader'] },
  { scope: 'arbiter', who: of('孝感市', 'arbiter'), reads: always, roles: ['arbiter'] },
  { scope: 'verifier', who: of('孝昌县', 'verifier'), reads: always, roles: ['verifier'] },
  { scope: 'verifier of another county', who: of('安陆市', 'verifier'), reads: never, roles: [] },
  { scope: 'verifier above', who: of('孝感市', 'verifier'), reads: (state) => state === 'closed', roles: ['verifier'] },
  { scope: 'auditor', who: of('孝感市', 'auditor'), reads: always, roles: ['auditor'] },
  { scope: 'principal of another line', who: of('市城投集团党委', 'principal'), reads: never, roles: [] },
];
const issuedByCounty: readonly Standing[] = [
  { scope: 'supervisor above the issuer', who: of('孝感市', 'supervisor'), reads: always, roles: ['upper_level'] },
  { scope: 'leader above the issuer', who: of('孝感市', 'leader'), reads: always, roles: ['upper_level'] },
  { scope: 'issuing county supervisor', who: of('孝昌县', 'supervisor'), reads: always, roles: ['supervisor'] },
  { scope: 'issuing county leader', who: of('孝昌县', 'leader'), reads: always, roles: ['leader'] },
  { scope: 'arbiter of the city', who: of('孝感市', 'arbiter'), reads: never, roles: [] },
];

let stage: Stage;
let api: Api;
let kase: Scenario;
beforeAll(async () => {
  stage = await createStage();
  const staged = (await stage.casesOf('盛畈村委会')).at(-1);
  if (!staged) throw new Error('盛畈 has a case.');
  kase = staged;
  api = await startApi(stage.world.url);
}, 60_000);
afterAll(async () => {
  await api.close();
  await stage.world.close();
});

/** One case is shown in every state: what is asked here is who may, not how it got there. */
async function standIn(state: CaseState, issuer: string): Promise<void> {
  await stage.world.sql(
    `update kase set state = $2, supervising_unit_id = i.id, supervising_path = i.path
     from unit i where kase.id = $1 and i.name = $3`,
    [kase.id, state, issuer],
  );
}

const address = (action: CaseActionName): string => `/api/v1/cases/${kase.id}/actions/${action.replaceAll('_', '-')}`;

interface Shown {
  readonly allowedActions: readonly string[];
  readonly blockedActions: readonly { readonly action: string; readonly code: string }[];
}

/** A version nobody can have: whoever may act is told that it is stale, and nothing changes. */
async function answerOf(username: string, action: CaseActionName): Promise<string> {
  const { status, body } = await api.post(username, address(action), { ...wellFormed[action], version: 999_999 });
  return `${status} ${body.code}`;
}

describe.each([
  ['孝感市', issuedByCity],
  ['孝昌县', issuedByCounty],
])('a case issued by %s', (issuer, standings) => {
  describe.each(states)('in state %s', (state) => {
    beforeAll(() => standIn(state, issuer));

    test.each(standings)('$scope: every action is answered as sections 4 and 8 say', async ({ who, reads, roles }) => {
      const username = await api.signInAs(stage.world, await who(kase, stage));
      const page = await api.get(username, `/api/v1/cases/${kase.id}`);
      expect(page.status).toBe(reads(state) ? 200 : 404);
      const shown: Shown = page.body;
      for (const action of actions) {
        const may = lawOfRoles[action].some((role) => roles.some((own) => own === role));
        const expected = !reads(state) ? '404 out_of_scope' : may ? '409 stale_version' : '403 not_permitted';
        expect([action, await answerOf(username, action)]).toEqual([action, expected]);
        if (!reads(state)) continue;
        const isInLaw = lawOfTransitions.some(([, from, name]) => from === state && name === action);
        const name = action.replaceAll('_', '-');
        const blocked = shown.blockedActions.find((one) => one.action === name)?.code;
        const told = shown.allowedActions.includes(name) ? 'may' : (blocked ?? 'not here');
        const mayBeTold = !isInLaw ? ['not here'] : may ? ['may', 'guard_failed'] : ['not_permitted'];
        expect([action, mayBeTold]).toEqual([action, expect.arrayContaining([told])]);
      }
    });
  });
});

test('whoever is not signed in gets 401, and the admin no case power, for every action', async () => {
  for (const action of actions) {
    expect((await api.publicPost(address(action), { version: 1 }, '10.0.0.9')).status).toBe(401);
    expect([action, await answerOf('admin', action)]).toEqual([action, '403 not_permitted']);
  }
});

test('more than 2,000 cells were asked', () => {
  expect(states.length * actions.length * (issuedByCity.length + issuedByCounty.length)).toBeGreaterThan(2000);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PackDesk } from '#administration';
import { LadderAdoption, RehearsalQueries } from '#cases';
import { standardLadderDays } from '#domain';
import { createWorld } from '../world.js';
import type { World } from '../world.js';

let world: World;
let packs: PackDesk;
let rehearsals: RehearsalQueries;
beforeAll(async () => {
  world = await createWorld();
  packs = new PackDesk(world.unitOfWork);
  rehearsals = new RehearsalQueries(world.unitOfWork);
  await world.issueBulletinOne();
}, 60_000);
afterAll(() => world.close());

const ladder = { ...standardLadderDays, unclaimed: [2, 4, 6] };
const sent = () =>
  world.sql<{ rung: string }>(
    `select k.number || ' ' || s.ladder || ':' || s.step || ' ' || s.due_on as rung from escalation s
     join kase k on k.id = s.case_id where s.superseded_by is null order by 1`,
  );

test('a ladder is a version proposed by one and approved by another; days that do not rise are refused', async () => {
  const [supervisor, leader] = [await world.city('supervisor'), await world.city('leader')];
  const terms = { effectiveFrom: '2026-03-02', reason: '放宽认领催办' } as const;
  await expect(
    packs.propose(supervisor, 'party_building', { ...terms, changes: { ladder: { unclaimed: [3, 2, 6] } } }),
  ).rejects.toMatchObject({ code: 'not_possible' });
  const proposed = await packs.propose(supervisor, 'party_building', { ...terms, changes: { ladder } });
  expect(proposed).toMatchObject({ version: 2, status: 'proposed', parameters: { ladder } });
  await expect(packs.adoptLadder(leader, 'party_building', 2, '统一节奏')).rejects.toMatchObject({
    code: 'not_possible',
  });
});

test('a proposed ladder can be rehearsed: whom it would reach and when, while open cases keep the one they were born with', async () => {
  const supervisor = await world.city('supervisor');
  const [now, then] = await Promise.all([
    rehearsals.rehearse(supervisor, 8),
    rehearsals.rehearse(supervisor, 8, { pack: 'party_building', version: 2 }),
  ]);
  const first = (rungs: typeof now.rungs) =>
    rungs.find(({ ladder: kind, rung }) => kind === 'unclaimed' && rung === 1)?.dueOn;
  expect([first(now.rungs), first(then.rungs)]).toEqual(['2026-03-06', '2026-03-09']);
});

test('moved on purpose, open cases climb the new ladder, and what the rehearsal said is what fires', async () => {
  const [supervisor, leader] = [await world.city('supervisor'), await world.city('leader')];
  const told = await rehearsals.rehearse(supervisor, 8, { pack: 'party_building', version: 2 });
  await packs.decide(leader, 'party_building', 2, 'approved');
  const { cases } = await packs.adoptLadder(leader, 'party_building', 2, '统一节奏');
  const adoption = new LadderAdoption(world.unitOfWork);
  while ((await adoption.adoptOnce()) > 0);
  const moved = await world.sql<{ n: number }>(
    `select count(*)::int as n from kase k where ladder_version = 'party_building-ladder@2'
       and exists (select 1 from audit_event e where e.case_id = k.id and e.action = 'adopt_ladder')`,
  );
  expect([cases > 300, moved[0]?.n]).toEqual([true, cases]);
  for (const day of ['03', '04', '05', '06', '09', '10', '11', '12']) {
    await world.moveTo(`2026-03-${day}T08:00:00.000Z`);
    await world.settle();
  }
  const expected = told.rungs
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ number, ladder: kind, step, dueOn }) => `${number} ${kind}:${step} ${dueOn}`);
  expect((await sent()).map(({ rung }) => rung)).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThan(300);
}, 60_000);

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { postRoles } from '#domain';
import type { PostRole } from '#domain';
import { ChangeFeed } from '#live';
import { holderOf } from '#organisation';
import type { Caller } from '#organisation';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';

interface Placed {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly linePath: string | null;
  readonly coUnits: readonly string[];
  readonly supervising: string;
  readonly verifying: string;
}

let world: World;
let cases: readonly Placed[];
let callers: readonly Caller[];

beforeAll(async () => {
  world = await createIssuedWorld();
  // A line has people of its own: 市国资委 supervises state-owned enterprises wherever they are, 孝昌县城投 among them.
  await world.sql(
    `with head as (select id, line_path from unit where name = '市国资委党委'), branch as (
       update unit u set line_parent_id = h.id, line_path = h.line_path || substr(u.line_path, 2) from head h
       where u.name like '孝昌县%' and u.sector = 'soe' returning u.id, u.line_path
     ), posts as (
       insert into post (id, unit_id, title, role) select new_uuid(), head.id, '督办', r from head, (values ('supervisor'), ('leader')) v(r)
       returning id
     ), held as (
       insert into post_holding (post_id, person_id, from_on)
       select posts.id, (select id from person limit 1), '2026-01-01' from posts
     )
     update kase k set responsible_line_path = b.line_path from branch b where b.id = k.responsible_unit_id`,
  );
  cases = await world.sql<Placed>(
    `select k.id, k.responsible_unit_id as "unitId", u.path, u.line_path as "linePath",
       k.co_responsible_unit_ids as "coUnits", k.supervising_unit_id as supervising, k.verifying_unit_id as verifying
     from kase k join unit u on u.id = k.responsible_unit_id`,
  );
  const posts = await world.sql<{ id: string }>(
    `select distinct on (p.role, p.unit_id) p.id from post p join unit u on u.id = p.unit_id
     where u.name in ('孝感市', '孝昌县', '安陆市', '王店镇', '盛畈村委会', '市国资委党委', '孝昌县城投集团党委')`,
  );
  callers = await world.unitOfWork.read(async (reader) => {
    const found = await Promise.all(posts.map(({ id }) => holderOf(reader, id)));
    return found.filter((caller) => caller !== undefined);
  });
}, 60_000);
afterAll(() => world.close());

const isOwn = (caller: Caller, kase: Placed): boolean =>
  kase.unitId === caller.unitId || kase.coUnits.includes(caller.unitId);
const isBelow = (caller: Caller, kase: Placed): boolean => kase.path.startsWith(caller.unitPath);
const isInLine = (caller: Caller, kase: Placed): boolean =>
  caller.unitLinePath !== null && (kase.linePath?.startsWith(caller.unitLinePath) ?? false);

/** Who reads which case, written from the matrix of domain.md section 8, slowly and case by case. */
const reads: Readonly<Record<PostRole, (caller: Caller, kase: Placed) => boolean>> = {
  liaison: isOwn,
  principal: isOwn,
  deputy: isOwn,
  organisation_department: isBelow,
  supervisor: (caller, kase) => isBelow(caller, kase) || isInLine(caller, kase) || kase.supervising === caller.unitId,
  leader: (caller, kase) => isBelow(caller, kase) || isInLine(caller, kase) || kase.supervising === caller.unitId,
  verifier: (caller, kase) => kase.verifying === caller.unitId,
  arbiter: (caller, kase) => kase.supervising === caller.unitId,
  auditor: () => true,
  discipline_contact: () => false,
  admin: () => false,
};

test('own, down, line and all: each role reads the cases the matrix gives it, in lists, counts and one by one', async () => {
  expect([...new Set(callers.map(({ role }) => role))].sort()).toEqual([...postRoles].sort());
  for (const caller of callers) {
    const expected = cases.filter((kase) => reads[caller.role](caller, kase));
    const where = `${caller.unitName} ${caller.role}`;
    expect([where, (await world.queries.list(caller, { limit: 1 })).total]).toEqual([where, expected.length]);
    const totals = await world.queries.totals(caller, {});
    expect([where, totals.reduce((sum, { issued }) => sum + issued, 0)]).toEqual([where, expected.length]);
    for (const kase of cases.filter((_, index) => index % 40 === 0)) {
      const seen = await world.queries.find(caller, kase.id);
      expect([where, kase.id, seen !== undefined]).toEqual([where, kase.id, expected.includes(kase)]);
    }
  }
}, 60_000);

test('asked for all callers at once, the predicate gives each the same cases', async () => {
  const seen = await new ChangeFeed(world.unitOfWork).visible(
    callers,
    cases.map(({ id }) => id),
  );
  for (const [place, caller] of callers.entries()) {
    const where = `${caller.unitName} ${caller.role}`;
    const expected = cases.filter((kase) => reads[caller.role](caller, kase)).map(({ id }) => id);
    expect([where, seen[place]?.map(({ id }) => id).sort()]).toEqual([where, expected.sort()]);
  }
});

test('a line sees its units in every county and nothing else there', async () => {
  const head = callers.find(({ unitName, role }) => unitName === '市国资委党委' && role === 'supervisor');
  const seen = head && (await world.queries.totals(head, {}));
  expect(seen?.map(({ unitName }) => unitName).sort()).toEqual(
    ['市城投集团党委', '市交投集团党委', '孝昌县城投集团党委', '孝昌县交投集团党委'].sort(),
  );
});

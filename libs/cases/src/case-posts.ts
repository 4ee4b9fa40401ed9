import type { Reader } from '#platform';

/** What a post has to do with a case: its unit answers, supervises, arbitrates or verifies, or another unit shares it. */
export type PostPart = 'responsible' | 'sharing' | 'supervising' | 'verifying';

/** A post with a part in a case and who holds it; null when it is vacant. */
export interface CasePost {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly part: PostPart;
  readonly unitName: string;
  readonly holder: string | null;
  /** Named in the claim as the leader in charge or as the one who handles it. */
  readonly named: 'leader' | 'handler' | null;
}

/** Units with many posts show the first of them: a choice nobody could read is none. */
const MOST = 200;

const postsSql = `
with kase_units as (
  select k.id, k.responsible_unit_id as unit_id, 'responsible' as part from kase k where k.id = $1
  union select k.id, unnest(k.co_responsible_unit_ids), 'sharing' from kase k where k.id = $1
  union select k.id, k.supervising_unit_id, 'supervising' from kase k where k.id = $1
  union select k.id, v.id, 'verifying' from kase k join unit kv on kv.id = k.verifying_unit_id
    join unit v on starts_with(kv.path, v.path) where k.id = $1)
select p.id, p.title, p.role, x.part, u.name as "unitName", h.name as holder,
  case when k.handler_post_id = p.id then 'handler' when k.responsible_leader_post_id = p.id then 'leader' end as named
from kase_units x join kase k on k.id = x.id join unit u on u.id = x.unit_id join post p on p.unit_id = x.unit_id
left join lateral (select pe.name from post_holding ph join person pe on pe.id = ph.person_id
  where ph.post_id = p.id and ph.to_on is null limit 1) h on true
where x.part in ('responsible', 'sharing')
  or x.part = 'supervising' and p.role in ('supervisor', 'leader', 'arbiter')
  or x.part = 'verifying' and p.role = 'verifier'
order by array_position(array['responsible', 'sharing', 'supervising', 'verifying'], x.part), u.path desc, p.rank, p.title
limit ${MOST}`;

/** Everybody who has a part in a case, by post: whom to name in a form, and whom to turn to. */
export function postsOfCase(reader: Reader, caseId: string): Promise<readonly CasePost[]> {
  return reader.query<CasePost>(postsSql, [caseId]);
}

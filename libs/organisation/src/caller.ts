import type { PostRole } from '#domain';
import type { Reader } from '#platform';

/** A signed-in person in one of his posts: the post decides what he may do, the person answers for it. */
export interface Caller {
  readonly personId: string;
  readonly personName: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly role: PostRole;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitLevel: string;
  readonly unitPath: string;
  readonly unitLinePath: string | null;
  /** The holder for whom the caller, a substitute, acts: both names stand on the trail. */
  readonly onBehalfOf: { readonly personId: string; readonly personName: string } | null;
  /** Vacant posts that fall to this deputy or organisation department (section 2). */
  readonly standsInFor: readonly { readonly unitId: string; readonly role: 'supervisor' | 'leader' | 'arbiter' }[];
  /** Signed in with a one-time password: nothing is done before it is changed. */
  readonly mustChangePassword?: boolean;
  /** Supervision delegated to the caller's unit in writing and in force today (section 8). */
  readonly delegations: readonly {
    readonly issuerUnitId: string;
    /** Null: every case at or below `underPath`. */
    readonly caseId: string | null;
    readonly underPath: string;
  }[];
}

/** The columns of a `Caller`, from person `pe`, post `p`, unit `u` and, where the post is held, holding `h`. */
export const callerColumns = `pe.id as "personId", pe.name as "personName", p.id as "postId", p.title as "postTitle",
  p.role, u.id as "unitId", u.name as "unitName", u.level as "unitLevel", u.path as "unitPath",
  u.line_path as "unitLinePath",
  (select jsonb_build_object('personId', o.id, 'personName', o.name) from person o
   where o.id = h.person_id and o.id <> pe.id) as "onBehalfOf",
  case when p.role in ('deputy', 'organisation_department') then (
    select coalesce(jsonb_agg(jsonb_build_object('unitId', s.unit_id, 'role', s.role)), '[]')
    from stands_in_for(p.id) s) else '[]' end as "standsInFor",
  case when p.role = 'supervisor' then (
    select coalesce(jsonb_agg(jsonb_build_object('issuerUnitId', d.issuer_unit_id, 'caseId', d.case_id,
      'underPath', u.path)), '[]') from delegation d
    where d.to_unit_id = u.id and d.revoked_at is null and local_today() between d.from_on and d.to_on)
  else '[]' end as "delegations"`;

/** The holder of a post as a caller: how jobs and the story act for people. Undefined when the post is vacant. */
export async function holderOf(reader: Reader, postId: string): Promise<Caller | undefined> {
  const [caller] = await reader.query<Caller>(
    `select ${callerColumns} from post p join unit u on u.id = p.unit_id
     join post_holding h on h.post_id = p.id and h.to_on is null join person pe on pe.id = h.person_id
     where p.id = $1`,
    [postId],
  );
  return caller;
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';

/** One line of the trail of all cases, with what was before and after. */
export interface AuditLine {
  readonly caseId: string;
  readonly seq: number;
  readonly at: string;
  readonly number: string;
  readonly title: string;
  readonly action: string;
  readonly outcome: 'accepted' | 'refused';
  readonly role: string;
  readonly person: string | null;
  readonly post: string | null;
  readonly onBehalfOf: string | null;
  /** The job that acted where no person did. */
  readonly system: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly payload: unknown;
  readonly hash: string;
}

export interface AuditFilter {
  /** Part of the name of a person, of a post or its unit, of a case's number or title. */
  readonly person?: string | undefined;
  readonly post?: string | undefined;
  readonly object?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: 'accepted' | 'refused' | undefined;
  /** The first and the last Beijing day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const pageSql = `
select e.case_id as "caseId", e.seq::int as seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  k.number, k.title, e.action, e.outcome, e.role, p.name as person, t.title as post, o.name as "onBehalfOf", e.system,
  e.from_state as "from", e.to_state as "to", e.reason, e.payload, e.hash,
  concat_ws('|', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.case_id, e.seq) as cursor
from audit_event e join kase k on k.id = e.case_id
left join person p on p.id = e.actor_person left join post t on t.id = e.actor_post left join unit u on u.id = t.unit_id
left join person o on o.id = (e.body ->> 'onBehalfOf')::uuid
where ($1::text is null or strpos(p.name, $1) > 0 or strpos(o.name, $1) > 0)
  and ($2::text is null or strpos(t.title, $2) > 0 or strpos(u.name, $2) > 0)
  and ($3::text is null or k.number = $3 or strpos(k.number, $3) > 0 or strpos(k.title, $3) > 0)
  and ($4::text is null or e.action = $4) and ($5::text is null or e.outcome = $5)
  and ($6::date is null or e.at >= $6::timestamp at time zone 'Asia/Shanghai')
  and ($7::date is null or e.at < ($7::date + 1)::timestamp at time zone 'Asia/Shanghai')
  and ($8::text is null or (e.at, e.case_id, e.seq)
    < (split_part($8, '|', 1)::timestamptz, split_part($8, '|', 2)::uuid, split_part($8, '|', 3)::bigint))
order by e.at desc, e.case_id desc, e.seq desc limit $9`;

@Injectable()
export class AuditLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The trail of every case, newest first; accepted and refused alike (AU-1). `cursor` is where the last page ended. */
  list(filter: AuditFilter): Promise<{ items: readonly AuditLine[]; next: string | null; today: string }> {
    return this.unitOfWork.read(async (reader) => {
      const { person, post, object, action, outcome, from, to, cursor, limit } = filter;
      const words = [person, post, object, action, outcome, from, to, cursor].map((word) => word ?? null);
      const rows = await reader.query<AuditLine & { cursor: string }>(pageSql, [...words, limit + 1]);
      const page = rows.slice(0, limit);
      const [clock] = await reader.query<{ today: string }>('select local_today() as today');
      const next = rows.length > limit ? (page.at(-1)?.cursor ?? null) : null;
      return { items: page.map(({ cursor: _cursor, ...line }) => line), next, today: clock?.today ?? '' };
    });
  }
}

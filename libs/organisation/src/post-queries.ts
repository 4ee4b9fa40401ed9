import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { Caller } from './caller.js';
import { unitScope } from './scope.js';

/** A post, who is in it, who stands in, and who was in it before: responsibility follows the post (OR-5). */
export interface PostView {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly holder: { readonly id: string; readonly name: string; readonly from: string } | null;
  readonly substitutes: readonly {
    readonly id: string;
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  }[];
  readonly earlier: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

@Injectable()
export class PostQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Posts of living units in the caller's scope by id: of one unit, or those without a holder. */
  list(
    caller: Caller,
    filter: {
      readonly unitId?: string | undefined;
      readonly vacant?: boolean | undefined;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ) {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 5);
      const rows = await reader.query<PostView & { total: number }>(
        `with found as (
           select p.id from post p join unit u on u.id = p.unit_id
           where (${scope.sql}) and u.valid_to is null and ($1::uuid is null or u.id = $1)
             and ($2::boolean is null or $2 = not exists (
               select 1 from post_holding h where h.post_id = p.id and h.to_on is null)))
         select p.id, p.title, p.role, u.id as "unitId", u.name as "unitName",
           (select jsonb_build_object('id', pe.id, 'name', pe.name, 'from', h.from_on) from post_holding h
             join person pe on pe.id = h.person_id where h.post_id = p.id and h.to_on is null) as holder,
           (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', pe.name, 'from', s.from_on, 'to', s.to_on,
               'reason', s.reason) order by s.from_on), '[]') from substitute s join person pe on pe.id = s.person_id
             where s.post_id = p.id and s.ended_at is null and s.to_on >= local_today()) as substitutes,
           (select coalesce(jsonb_agg(jsonb_build_object('name', pe.name, 'from', h.from_on, 'to', h.to_on)
               order by h.from_on), '[]') from post_holding h join person pe on pe.id = h.person_id
             where h.post_id = p.id and h.to_on is not null) as earlier,
           (select count(*) from found) as total
         from found f join post p on p.id = f.id join unit u on u.id = p.unit_id
         where $3::uuid is null or f.id > $3 order by f.id limit $4`,
        [filter.unitId ?? null, filter.vacant ?? null, filter.cursor ?? null, filter.limit + 1, ...scope.params],
      );
      const items = rows.slice(0, filter.limit).map(({ total: _total, ...row }) => row);
      return {
        items,
        next: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null,
        total: rows[0]?.total ?? 0,
      };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { Caller } from './caller.js';
import { unitScope } from './scope.js';

export interface UnitView {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly level: string;
  readonly kind: string;
  readonly sector: string;
  readonly parentId: string | null;
  readonly pathText: string;
  readonly validFrom: string;
  /** The day it was merged into its successor; an ended unit stays readable (section 2). */
  readonly validTo: string | null;
  readonly successorId: string | null;
}

export interface UnitWithPosts extends UnitView {
  /** Names it had before, oldest first. */
  readonly formerNames: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly posts: readonly {
    readonly id: string;
    readonly title: string;
    readonly role: string;
    readonly holder: string | null;
  }[];
}

const columns = `u.id, u.code, u.name, u.level, u.kind, u.sector, u.parent_id as "parentId",
  concat_ws(' › ', gp.name, p.name, u.name) as "pathText", u.valid_from as "validFrom", u.valid_to as "validTo",
  u.successor_id as "successorId"`;
const parents = 'left join unit p on p.id = u.parent_id left join unit gp on gp.id = p.parent_id';

@Injectable()
export class UnitQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Active units in the caller's scope by id: children of `parent`, or those whose name, now or before, holds `q`. */
  list(
    caller: Caller,
    filter: {
      readonly parent?: string | undefined;
      readonly q?: string | undefined;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ) {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 5);
      const rows = await reader.query<UnitView & { total: number }>(
        `with found as (
           select u.id from unit u where (${scope.sql}) and u.valid_to is null
             and ($1::uuid is null or u.parent_id = $1)
             and ($2::text is null or strpos(u.name, $2) > 0 or starts_with(u.code, $2)
               or exists (select 1 from unit_former_name f where f.unit_id = u.id and strpos(f.name, $2) > 0)))
         select ${columns}, (select count(*) from found) as total
         from found f join unit u on u.id = f.id ${parents}
         where $3::uuid is null or f.id > $3 order by f.id limit $4`,
        [filter.parent ?? null, filter.q ?? null, filter.cursor ?? null, filter.limit + 1, ...scope.params],
      );
      const items = rows.slice(0, filter.limit).map(({ total: _total, ...row }) => row);
      return {
        items,
        next: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null,
        total: rows[0]?.total ?? 0,
      };
    });
  }

  /** A unit in the caller's scope with its posts and their holders; undefined outside. */
  get(caller: Caller, id: string): Promise<UnitWithPosts | undefined> {
    return this.unitOfWork.read(async (reader) => {
      const scope = unitScope(caller, 'u', 2);
      const [unit] = await reader.query<UnitWithPosts>(
        `select ${columns}, (select coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'from', f.valid_from,
             'to', f.valid_to) order by f.valid_to), '[]') from unit_former_name f where f.unit_id = u.id) as "formerNames",
           (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'role', o.role,
             'holder', pe.name) order by o.rank, o.title), '[]')
           from post o left join post_holding h on h.post_id = o.id and h.to_on is null
           left join person pe on pe.id = h.person_id where o.unit_id = u.id) as posts
         from unit u ${parents} where u.id = $1 and (${scope.sql})`,
        [id, ...scope.params],
      );
      return unit;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { noteOnCase } from '#cases';
import type { LocalDate } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { AdministrationRefused, missing, notPossible } from './administration-refused.js';
import { noteConfiguration } from './configuration-log.js';

/** What a leader signs: supervision of one case, or of all cases at or below a unit, for a time. */
export interface DelegationOrder {
  readonly toUnitId: string;
  readonly caseId?: string | undefined;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly reason: string;
}

export interface DelegationView {
  readonly id: string;
  /** The document number: one sequence an issuer and year, without gaps (section 12). */
  readonly number: string;
  readonly issuer: string;
  readonly toUnit: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly reason: string;
  readonly signedBy: string;
  readonly revokedAt: string | null;
}

const LONGEST_DELEGATION_DAYS = 732;

const columns = `d.id, d.number, i.name as issuer, t.name as "toUnit", d.case_id as "caseId", k.number as "caseNumber",
  d.from_on as "fromOn", d.to_on as "toOn", d.reason, s.name as "signedBy", d.revoked_at as "revokedAt"`;
const joins = `join unit i on i.id = d.issuer_unit_id join unit t on t.id = d.to_unit_id
  join person s on s.id = d.signed_by_person left join kase k on k.id = d.case_id`;

const takeNumberSql = `
with this as (select extract(year from local_today())::int as year), taken as (
  insert into number_sequence (issuer_unit_id, year, kind, last) select $1, year, 'delegation', 1 from this
  on conflict (issuer_unit_id, year, kind) do update set last = number_sequence.last + 1 returning last)
select u.name || '整改办委托〔' || year || '〕' || last || '号' as number from this, taken, unit u where u.id = $1`;

const tellSql = `
insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
select new_uuid(), t.person_id, t.post_id, $2, 'delegated', $3, rectify_now()
from resolved_post($1, 'supervisor') r cross join lateral told_with(null, '', r.post_id, r.person_id) t
on conflict (person_id, reason_key) do nothing`;

@Injectable()
export class DelegationDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The issuer's leader delegates supervision in writing to a unit below (section 8); he keeps his own powers. */
  delegate(caller: Caller, order: DelegationOrder): Promise<DelegationView> {
    return this.unitOfWork.run(async (tx) => {
      await this.check(tx, caller, order);
      const [taken] = await tx.query<{ number: string }>(takeNumberSql, [caller.unitId]);
      if (!taken) throw new Error('The sequence of document numbers gave none.');
      const id = newId();
      const caseId = order.caseId ?? null;
      await tx.query(
        `insert into delegation (id, number, issuer_unit_id, to_unit_id, case_id, from_on, to_on, reason, signed_by_post,
           signed_by_person, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, rectify_now())`,
        [
          id,
          taken.number,
          caller.unitId,
          order.toUnitId,
          caseId,
          order.fromOn,
          order.toOn,
          order.reason,
          caller.postId,
          caller.personId,
        ],
      );
      await tx.query(tellSql, [order.toUnitId, caseId, id]);
      return this.note(tx, caller, 'delegate', id);
    });
  }

  /** Takes a delegation back, at once; what was done under it stands. */
  revoke(caller: Caller, id: string): Promise<DelegationView> {
    return this.unitOfWork.run(async (tx) => {
      const [row] = await tx.query<{ revoked: boolean }>(
        'select revoked_at is not null as revoked from delegation where id = $1 and issuer_unit_id = $2 for update',
        [id, caller.unitId],
      );
      if (!row) throw missing();
      if (row.revoked)
        throw new AdministrationRefused('wrong_status', '该委托已撤回。', 'The delegation was revoked already.');
      await tx.query('update delegation set revoked_at = rectify_now() where id = $1', [id]);
      return this.note(tx, caller, 'revoke_delegation', id);
    });
  }

  /** Delegations given or received by the caller's unit, newest first; all for the auditor. */
  list(caller: Caller, page: { readonly cursor?: string | undefined; readonly limit: number }) {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<DelegationView & { total: number }>(
        `with found as (select d.* from delegation d where $1 = 'auditor' or d.issuer_unit_id = $2 or d.to_unit_id = $2)
         select ${columns}, (select count(*) from found) as total from found d ${joins}
         where $3::uuid is null or d.id < $3 order by d.id desc limit $4`,
        [caller.role, caller.unitId, page.cursor ?? null, page.limit + 1],
      );
      const items = rows.slice(0, page.limit).map(({ total: _total, ...row }) => row);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null, total: rows[0]?.total ?? 0 };
    });
  }

  private async check(
    reader: Reader,
    caller: Caller,
    { toUnitId, caseId, fromOn, toOn }: DelegationOrder,
  ): Promise<void> {
    const [to] = await reader.query<{ supervises: boolean; fits: boolean; covers: boolean }>(
      `select exists (select 1 from post p where p.unit_id = t.id and p.role = 'supervisor') as supervises,
         $4::date >= local_today() and $5::date between $4::date and $4::date + ${LONGEST_DELEGATION_DAYS} as fits,
         $3::uuid is null or exists (select 1 from kase k where k.id = $3 and k.supervising_unit_id = $2
           and k.state not in ('draft', 'merged', 'withdrawn') and starts_with(k.responsible_path, t.path)) as covers
       from unit t join unit i on i.id = $2
       where t.id = $1 and t.valid_to is null and t.id <> i.id and starts_with(t.path, i.path)`,
      [toUnitId, caller.unitId, caseId ?? null, fromOn, toOn],
    );
    if (!to?.covers) throw missing();
    if (!to.supervises) throw notPossible('受委托单位没有整改办。', 'That unit has no supervisor to delegate to.');
    if (!to.fits)
      throw notPossible(
        '委托期间须自今日或以后起,不超过两年。',
        'A delegation starts today or later and lasts two years at most.',
      );
  }

  private async note(tx: Tx, caller: Caller, action: string, id: string): Promise<DelegationView> {
    const [view] = await tx.query<DelegationView>(`select ${columns} from delegation d ${joins} where d.id = $1`, [id]);
    if (!view) throw missing();
    const { number, toUnit, fromOn, toOn, reason, caseId } = view;
    await noteConfiguration(tx, caller, { action, subject: `delegation:${id}`, after: view, reason });
    if (caseId !== null)
      await noteOnCase(tx, caseId, caller, { action, reason, payload: { number, toUnit, fromOn, toOn } });
    return view;
  }
}

import { Injectable } from '@nestjs/common';
import type { Bilingual } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import { readOnCase, workOnCase } from './work-on-case.js';
import type { OnCase } from './work-on-case.js';

const texts = {
  not_found: { zh: '没有找到,或不在您的范围内。', en: 'Not found, or outside your scope.' },
  not_permitted: { zh: '由督办人员提出、分管领导决定。', en: 'A supervisor proposes it, a leader decides.' },
  own_proposal: { zh: '不得决定自己提出的删除。', en: 'Nobody decides his own proposal.' },
  already_decided: { zh: '已经提出或决定。', en: 'It is proposed or decided already.' },
} as const satisfies Record<string, Bilingual>;
export type ErasureRefusalCode = keyof typeof texts;

/** A step of an erasure that was refused; nothing of it was done. */
export class ErasureRefused extends Error {
  readonly text: Bilingual;

  constructor(readonly code: ErasureRefusalCode) {
    super(code);
    this.name = 'ErasureRefused';
    this.text = texts[code];
  }
}

/** What the law ordered to be erased, who proposed and who decided it. */
export interface Erasure {
  readonly id: string;
  readonly evidenceId: string;
  readonly legalBasis: string;
  readonly reason: string;
  readonly status: 'proposed' | 'carried_out' | 'refused';
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

/** The tombstone that stays: all versions go, and the file itself with the next sweep unless another case needs it. */
const eraseSql = `
with gone as (
  update evidence set removed_at = coalesce(removed_at, rectify_now()), removed_by = $2,
    removal_reason = $3, title = '依法删除', place = null, file_name = null
  where root_id = $1 returning sha256
)
update stored_file s set touched_at = rectify_now() - interval '2 days'
from gone where s.sha256 = gone.sha256`;

@Injectable()
export class ErasureDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A supervisor proposes to erase evidence for a legal reason; nothing is erased yet. Answers the id. */
  propose(
    caller: Caller,
    caseId: string,
    form: { readonly evidenceId: string; readonly legalBasis: string; readonly reason: string },
  ): Promise<{ id: string }> {
    return workOnCase(this.unitOfWork, caller, caseId, async (tx, kase) => {
      requireRole(kase, 'supervisor');
      const [evidence] = await tx.query<{ root_id: string }>(
        'select root_id from evidence where id = $1 and case_id = $2',
        [form.evidenceId, caseId],
      );
      if (!evidence) throw new ErasureRefused('not_found');
      const id = newId();
      const written = await tx.query(
        `insert into erasure (id, case_id, root_id, legal_basis, reason, proposed_by, proposed_at)
         values ($1, $2, $3, $4, $5, $6, rectify_now())
         on conflict (root_id) where status = 'proposed' do nothing returning id`,
        [id, caseId, evidence.root_id, form.legalBasis, form.reason, caller.personId],
      );
      if (written.length === 0) throw new ErasureRefused('already_decided');
      const payload = { erasureId: id, evidenceId: form.evidenceId, legalBasis: form.legalBasis };
      return { answer: { id }, note: { action: 'propose_erasure', reason: form.reason, payload } };
    });
  }

  /** A leader other than the proposer carries it out or refuses it; the trail keeps both names (AU-11). */
  async decide(caller: Caller, caseId: string, id: string, form: { granted: boolean; reason: string }): Promise<void> {
    await workOnCase(this.unitOfWork, caller, caseId, async (tx, kase) => {
      requireRole(kase, 'leader');
      const [found] = await tx.query<{ root_id: string; proposed_by: string; status: string; legal_basis: string }>(
        'select root_id, proposed_by, status, legal_basis from erasure where id = $1 and case_id = $2 for update',
        [id, caseId],
      );
      if (!found) throw new ErasureRefused('not_found');
      if (found.status !== 'proposed') throw new ErasureRefused('already_decided');
      if (found.proposed_by === caller.personId) throw new ErasureRefused('own_proposal');
      await tx.query('update erasure set status = $2, decided_by = $3, decided_at = rectify_now() where id = $1', [
        id,
        form.granted ? 'carried_out' : 'refused',
        caller.personId,
      ]);
      if (form.granted) await tx.query(eraseSql, [found.root_id, caller.personId, `依法删除:${found.legal_basis}`]);
      const action = form.granted ? 'carry_out_erasure' : 'refuse_erasure';
      return { answer: undefined, note: { action, reason: form.reason, payload: { erasureId: id } } };
    });
  }

  /** The erasures of a case, oldest first. Throws `CaseRefused` outside the caller's scope. */
  list(caller: Caller, caseId: string): Promise<readonly Erasure[]> {
    return this.unitOfWork.read(async (reader) => {
      await readOnCase(reader, caller, caseId);
      return reader.query<Erasure>(
        `select e.id, e.root_id as "evidenceId", e.legal_basis as "legalBasis", e.reason, e.status,
           p.name as "proposedBy", e.proposed_at as "proposedAt", d.name as "decidedBy", e.decided_at as "decidedAt"
         from erasure e join person p on p.id = e.proposed_by left join person d on d.id = e.decided_by
         where e.case_id = $1 order by e.id limit 100`,
        [caseId],
      );
    });
  }
}

function requireRole({ actor }: OnCase, role: 'supervisor' | 'leader'): void {
  if (actor.kind !== 'person' || !actor.roles.includes(role)) throw new ErasureRefused('not_permitted');
}

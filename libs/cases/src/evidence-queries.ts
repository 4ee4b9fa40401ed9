import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';

/** Who removed evidence, when and why; the content is gone, the fact that it was there stays (EV-1). */
export interface Tombstone {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

export interface EvidenceVersion {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly takenOn: LocalDate;
  readonly place: string | null;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly sha256: string | null;
  readonly file: { readonly name: string; readonly type: string; readonly size: number } | null;
  readonly removed: Tombstone | null;
  /** Of a photo: the place before or after. */
  readonly stage: 'before' | 'after' | null;
  /** Whether a supervisor cleared it for the public. */
  readonly cleared: boolean;
}

/** One evidence with all its versions, the newest first. */
export interface EvidenceHistory {
  readonly kind: string;
  readonly tests: 'paper' | 'effect';
  readonly cycle: number;
  readonly versions: readonly EvidenceVersion[];
}

/** The file of one version: undefined without one, its tombstone when it was removed. */
export interface EvidenceFile {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly removed: Tombstone | null;
}

const tombstone = `case when e.removed_at is null then null else jsonb_build_object(
  'at', to_char(e.removed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'by', (select name from person where id = e.removed_by), 'reason', e.removal_reason) end`;

const historySql = `
select e.kind, e.tests, e.cycle, jsonb_agg(jsonb_build_object('id', e.id, 'version', e.version, 'title', e.title,
    'takenOn', e.taken_on, 'place', e.place,
    'uploadedAt', to_char(e.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'uploadedBy', p.name, 'sha256', e.sha256, 'removed', ${tombstone}, 'stage', e.stage, 'cleared', e.cleared_at is not null,
    'file', case when e.removed_at is null and s.state = 'stored'
      then jsonb_build_object('name', coalesce(e.file_name, e.title), 'type', s.type, 'size', s.size) end)
  order by e.version desc) as versions
from evidence e join person p on p.id = e.uploaded_by left join stored_file s on s.sha256 = e.sha256
where e.case_id = $1
group by e.root_id, e.kind, e.tests, e.cycle
order by e.root_id`;

const fileSql = (scope: string): string => `
select e.sha256, coalesce(e.file_name, e.title) as name, s.type, s.size, ${tombstone} as removed
from evidence e join kase k on k.id = e.case_id
left join stored_file s on s.sha256 = e.sha256 and s.state = 'stored'
where e.id = $2 and k.id = $1 and (${scope}) and (s.sha256 is not null or e.removed_at is not null)`;

@Injectable()
export class EvidenceQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All evidence of a case with versions and tombstones; undefined outside the caller's scope (section 8). */
  list(caller: Caller, caseId: string): Promise<readonly EvidenceHistory[] | undefined> {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 2);
      const seen = await reader.query(`select 1 from kase k where k.id = $1 and (${scope.sql})`, [
        caseId,
        ...scope.params,
      ]);
      return seen.length === 0 ? undefined : reader.query<EvidenceHistory>(historySql, [caseId]);
    });
  }

  /** The file of one version of evidence; undefined outside the caller's scope or without a file. */
  file(caller: Caller, caseId: string, evidenceId: string): Promise<EvidenceFile | undefined> {
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 3);
      const [found] = await reader.query<EvidenceFile>(fileSql(scope.sql), [caseId, evidenceId, ...scope.params]);
      return found;
    });
  }
}

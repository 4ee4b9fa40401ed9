import { Injectable } from '@nestjs/common';
import { workOnCase, readOnCase } from '#cases';
import type { OnCase } from '#cases';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { EvaluationRefused } from './evaluation-refused.js';
import { candidatesSql, clearPhotosSql, photosSql } from './photo-desk.sql.js';

export type PhotoStage = 'before' | 'after';
export const photoStages = ['before', 'after'] as const satisfies readonly PhotoStage[];

/** A photo on record that may be shown to people outside; `stage` is null while nobody cleared it. */
export interface PhotoCandidate {
  readonly evidenceId: string;
  readonly title: string;
  readonly takenOn: string;
  readonly stage: PhotoStage | null;
}

/** A picture that anybody may see. */
export interface PublicPhoto {
  readonly id: string;
  readonly title: string;
  readonly stage: PhotoStage;
}

/** Never the unit: it would choose what flatters it. */
function requireClearing({ actor }: OnCase): void {
  const may = actor.kind === 'person' && actor.roles.some((role) => role === 'supervisor' || role === 'verifier');
  if (!may) throw new EvaluationRefused('not_found');
}

@Injectable()
export class PhotoDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Photos of the case and what was cleared, for those who may clear (PU-1, EV-5). */
  list(caller: Caller, caseId: string): Promise<readonly PhotoCandidate[]> {
    return this.unitOfWork.read(async (reader) => {
      requireClearing(await readOnCase(reader, caller, caseId));
      return reader.query<PhotoCandidate>(candidatesSql, [caseId]);
    });
  }

  /** Says which photos people outside see, the whole choice each time; what is left out is public no more. */
  clear(
    caller: Caller,
    caseId: string,
    photos: readonly { readonly evidenceId: string; readonly stage: PhotoStage }[],
  ): Promise<readonly PhotoCandidate[]> {
    return workOnCase(this.unitOfWork, caller, caseId, async (tx, kase) => {
      requireClearing(kase);
      const candidates = await tx.query<PhotoCandidate>(candidatesSql, [caseId]);
      const known = new Set(candidates.map(({ evidenceId }) => evidenceId));
      if (photos.some(({ evidenceId }) => !known.has(evidenceId))) throw new EvaluationRefused('not_found');
      await tx.query('delete from public_photo where case_id = $1', [caseId]);
      await tx.query(clearPhotosSql, [caseId, caller.personId, JSON.stringify(photos)]);
      const answer = await tx.query<PhotoCandidate>(candidatesSql, [caseId]);
      const payload = photos.map(({ evidenceId, stage }) => ({ evidenceId, stage }));
      return { answer, note: { action: 'clear_photos', payload } };
    });
  }

  /** The digest of a picture that is cleared, of a case that people are asked about or told of; undefined otherwise. */
  async digest(evidenceId: string): Promise<string | undefined> {
    const [row] = await this.unitOfWork.read((reader) => reader.query<{ sha256: string }>(photosSql, [evidenceId]));
    return row?.sha256;
  }
}

import { Injectable } from '@nestjs/common';
import { disclosedPersonalData } from '#domain';
import type { Bilingual } from '#domain';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { workOnCase } from './work-on-case.js';

const texts = {
  not_found: { zh: '没有找到,或不在您的范围内。', en: 'Not found, or outside your scope.' },
  not_permitted: { zh: '照片可否公开由督办人员决定。', en: 'A supervisor decides what the public may see.' },
  no_picture: { zh: '只有照片可以公开。', en: 'Only a picture may be shown to the public.' },
  names_persons: {
    zh: '名称中含有个人信息,请先更新佐证名称。',
    en: 'The title discloses a person; replace the evidence under another title first.',
  },
} as const satisfies Record<string, Bilingual>;
export type PictureRefusalCode = keyof typeof texts;

/** A picture that is not cleared; nothing was changed. */
export class PictureRefused extends Error {
  readonly text: Bilingual;

  constructor(readonly code: PictureRefusalCode) {
    super(code);
    this.name = 'PictureRefused';
    this.text = texts[code];
  }
}

interface Clearance {
  /** Null takes the picture back from the public. */
  readonly stage: 'before' | 'after' | null;
}

@Injectable()
export class PictureDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The supervisor, never the unit, clears a photo for the public as before or after, or takes it back (PU-1, EV-5).
   * On the trail; asked twice, it stays as it is.
   */
  clear(caller: Caller, caseId: string, evidenceId: string, { stage }: Clearance): Promise<void> {
    return workOnCase(this.unitOfWork, caller, caseId, async (tx, { actor }) => {
      if (actor.kind !== 'person' || !actor.roles.includes('supervisor')) throw new PictureRefused('not_permitted');
      const [found] = await tx.query<{ title: string; type: string }>(
        `select e.title, s.type from evidence e join stored_file s on s.sha256 = e.sha256
         where e.id = $1 and e.case_id = $2 and e.removed_at is null`,
        [evidenceId, caseId],
      );
      if (!found) throw new PictureRefused('not_found');
      if (!found.type.startsWith('image/')) throw new PictureRefused('no_picture');
      if (stage && disclosedPersonalData(found.title).length > 0) throw new PictureRefused('names_persons');
      await tx.query(
        `update evidence set stage = coalesce($2, stage),
           cleared_at = case when $2::text is null then null else coalesce(cleared_at, rectify_now()) end,
           cleared_by = case when $2::text is null then null else $3::uuid end where id = $1`,
        [evidenceId, stage, caller.personId],
      );
      return { answer: undefined, note: { action: 'clear_evidence', payload: { evidenceId, stage } } };
    });
  }
}

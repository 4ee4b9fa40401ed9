import type { LocalDate } from '../clock/local-date.js';
import type { AccountabilityMeasure, GoodFaithGround } from './proceedings.js';

/** What is said and decided about rungs (section 6): letters, jumps, proposals. */
export type AccountabilityCommand =
  /** The written answer to 催办 or 督办; to the latter with the steps by which the unit catches up (section 6). */
  | { readonly type: 'answer_letter'; readonly text: string; readonly catchUp: readonly string[] }
  /** A leader's jump to a higher rung, signed and reasoned (section 6). */
  | { readonly type: 'raise_rung'; readonly rung: number; readonly reason: string }
  /** The unit is heard on what a rung proposes, before anybody decides. */
  | {
      readonly type: 'answer_proposal';
      readonly proposal: string;
      readonly text: string;
      readonly ground?: GoodFaithGround | undefined;
    }
  /** The first of two deciders; a listing names its final date, a referral its receiver and legal basis. */
  | {
      readonly type: 'decide_proposal';
      readonly proposal: string;
      readonly upheld: boolean;
      readonly reason: string;
      readonly groundFinding?: string | undefined;
      readonly finalDate?: LocalDate | undefined;
      readonly receiver?: string | undefined;
      readonly legalBasis?: string | undefined;
    }
  | {
      readonly type: 'confirm_proposal';
      readonly proposal: string;
      readonly agreed: boolean;
      readonly reason: string;
    }
  /** The minutes of an interview, or what the body with authority decided: a record, nothing that a rule made. */
  | {
      readonly type: 'record_outcome';
      readonly proposal: string;
      readonly on: LocalDate;
      readonly points?: string | undefined;
      readonly promise?: string | undefined;
      readonly promisedBy?: LocalDate | undefined;
      readonly documentNumber?: string | undefined;
      readonly authority?: string | undefined;
      readonly measure?: AccountabilityMeasure | undefined;
    }
  /** Takes a rung back: it stays on record with its revocation, its points and effects end. */
  | { readonly type: 'revoke_rung'; readonly rung: string; readonly reason: string };

import { conflictsOf, guardTexts } from '#domain';
import type { Bilingual, ConflictRule } from '#domain';
import { memberOf } from './case-facts.js';
import type { MemberRow } from './case-facts.js';

/** Why somebody may not judge a case: the rule and its words. */
export interface Conflict extends Bilingual {
  readonly rule: ConflictRule;
}

/** Every rule that keeps a possible member out, in its words; none of who is no member of anything. */
export const namedConflicts = (member: MemberRow | null): readonly Conflict[] =>
  member === null ? [] : conflictsOf(memberOf(member)).map((rule) => ({ rule, ...guardTexts[rule] }));

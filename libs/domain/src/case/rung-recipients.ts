import type { LadderKind, LadderVersion, RecipientRule } from '../ladder/ladder.js';
import type { NoticeRecipient } from './decision.types.js';

/** Section 6 names recipients by function; each is one of the posts a case can reach. */
export function recipientOf(rule: RecipientRule, ladder: LadderKind): NoticeRecipient {
  switch (rule) {
    case 'liaison':
    case 'principal':
    case 'parent_office':
    case 'parent_leader':
    case 'parent_principal':
    case 'supervising_leader':
      return rule;
    // The paper is public under the issuer; in the inbox it goes to those who must answer, not to 2,399 units.
    case 'all_units_under_issuer':
    case 'unit_committee':
      return 'principal';
    case 'clock_owner':
      return clockOwner[ladder] ?? 'supervisor';
    case 'owner_leader':
      return ladder === 'verify' ? 'verifying_leader' : ladder === 'extension' ? 'level_above' : 'supervising_leader';
    case 'level_above':
      return ladder === 'verify' ? 'verifying_level_above' : 'level_above';
    case 'authority_over_post':
      return 'supervising_leader';
  }
}

const clockOwner: Readonly<Partial<Record<LadderKind, NoticeRecipient>>> = {
  plan_review: 'supervisor',
  arbitrate: 'arbiter',
  extension: 'supervising_leader',
  verify: 'verifiers',
  proposal: 'supervisor',
};

/** Who each step of every ladder goes to, once each: what a run would send can be counted before it is decided. */
export function recipientsOfSteps({
  ladders,
}: LadderVersion): readonly { readonly ladder: string; readonly step: string; readonly rule: NoticeRecipient }[] {
  return Object.entries(ladders).flatMap(([ladder, steps]) =>
    steps.flatMap(({ step, recipients }) =>
      [...new Set(recipients.map((rule) => recipientOf(rule, ladder as LadderKind)))].map((rule) => ({
        ladder,
        step,
        rule,
      })),
    ),
  );
}

import { actionTexts, guardTexts, permissions, roleTexts } from '#domain';
import type { Bilingual } from '#domain';
import type { CasePossible, CaseSnapshot, NextActionView } from '#cases';
import { inAddress } from './case-action.js';

/** An action that is not possible now, with what stands in its way. */
export interface BlockedActionView {
  readonly action: string;
  readonly name: Bilingual;
  readonly code: 'not_permitted' | 'guard_failed';
  readonly reasons: readonly BlockReason[];
}

export interface BlockReason extends Bilingual {
  readonly guard?: string;
  readonly missing?: readonly string[];
}

/** A case as its caller is answered. */
export interface CaseView extends Omit<CaseSnapshot, 'nextAction' | 'allowedActions' | 'blockedActions'> {
  readonly nextAction: NextActionView | null;
  readonly allowedActions: readonly string[];
  readonly blockedActions: readonly BlockedActionView[];
}

/** What may be done with a case: actions as in addresses and, for the others, why not. */
export function possibleView({
  allowedActions,
  blockedActions,
}: Pick<CasePossible, 'allowedActions' | 'blockedActions'>) {
  return {
    allowedActions: allowedActions.map(inAddress),
    blockedActions: blockedActions.map(({ action, code, unmet }): BlockedActionView => ({
      action: inAddress(action),
      name: actionTexts[action],
      code,
      reasons:
        code === 'not_permitted'
          ? [
              {
                zh: `由${permissions[action].map((role) => roleTexts[role].zh).join('、')}办理`,
                en: `for: ${permissions[action].map((role) => roleTexts[role].en).join(', ')}`,
              },
            ]
          : unmet.map(({ guard, missing }) => ({ guard, ...guardTexts[guard], missing })),
    })),
  };
}

/** A case as JSON for its caller: state, light, whose move it is, what he may do and, for the rest, why not. */
export function caseView({ allowedActions, blockedActions, nextAction, ...kase }: CaseSnapshot): CaseView {
  return {
    ...kase,
    nextAction: nextAction && { ...nextAction, what: nextAction.what.replaceAll('_', '-') },
    ...possibleView({ allowedActions, blockedActions }),
  };
}

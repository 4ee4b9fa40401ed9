import { actionTexts, guardTexts, permissions, roleTexts } from '#domain';
import type { CaseSnapshot } from '#cases';
import { inAddress } from './case-action.js';

/** A case as JSON for its caller: state, light, whose move it is, what he may do and, for the rest, why not. */
export function caseView({ allowedActions, blockedActions, nextAction, ...kase }: CaseSnapshot) {
  return {
    ...kase,
    nextAction: nextAction && { ...nextAction, what: nextAction.what.replaceAll('_', '-') },
    allowedActions: allowedActions.map(inAddress),
    blockedActions: blockedActions.map(({ action, code, unmet }) => ({
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

import { actionTexts, guardTexts, roleTexts, stateTexts } from '#domain';
import type { Bilingual, RefusalCode } from '#domain';
import type { CaseRefused } from '#cases';
import type { ProblemBody } from './problem.js';

const statusOf = {
  not_permitted: 403,
  out_of_scope: 404,
  stale_version: 409,
  wrong_state: 409,
  guard_failed: 422,
  key_reused: 409,
} as const satisfies Record<RefusalCode, number>;

/** A refused command: the guard that refused and what is missing, or whom to turn to, or who was quicker. */
export function caseProblem({ refusal, mayBeDoneBy, current }: CaseRefused): ProblemBody {
  const { code } = refusal;
  const status = statusOf[code];
  const action = refusal.action ? actionTexts[refusal.action] : { zh: '', en: '' };
  switch (code) {
    case 'out_of_scope':
      return {
        status,
        code,
        zh: '没有这个事项,或不在您的范围内。',
        en: 'There is no such case, or it is outside your scope.',
      };
    case 'key_reused':
      return {
        status,
        code,
        zh: '此 Idempotency-Key 已用于另一请求。',
        en: 'This Idempotency-Key was used for another request.',
      };
    case 'stale_version': {
      // Not everything that changes a case is an action of its table: a merger hands it over.
      const did = actionTexts[current?.action as keyof typeof actionTexts] ?? { zh: '移交', en: 'a hand-over' };
      return {
        status,
        code,
        zh: `事项已由${current?.changedBy ?? ''}“${did.zh}”,现为第${current?.version ?? 0}版,请刷新。`,
        en: `${current?.changedBy ?? ''} did "${did.en}" since; the case is at version ${current?.version ?? 0}. Read it again.`,
        current,
      };
    }
    case 'not_permitted':
      return { status, code, ...permittedPosts(refusal, mayBeDoneBy), mayBeDoneBy };
    case 'wrong_state': {
      const state = refusal.state ? stateTexts[refusal.state] : { zh: '', en: '' };
      return {
        status,
        code,
        zh: `事项现为“${state.zh}”,不能“${action.zh}”。`,
        en: `The case is ${state.en}; "${action.en}" is not possible now.`,
        state: refusal.state,
      };
    }
    case 'guard_failed': {
      const unmet = (refusal.unmet ?? []).map(({ guard, missing }) => ({ guard, ...guardTexts[guard], missing }));
      return {
        status,
        code,
        zh: `不能“${action.zh}”:${unmet.map(({ zh }) => zh).join(';')}。`,
        en: `"${action.en}" is refused: ${unmet.map(({ en }) => en).join('; ')}.`,
        unmet,
      };
    }
  }
}

/** Whom to turn to instead. */
function permittedPosts(
  { action, permitted = [] }: CaseRefused['refusal'],
  mayBeDoneBy: CaseRefused['mayBeDoneBy'],
): Bilingual {
  const name = action ? actionTexts[action] : { zh: '', en: '' };
  const roles = permitted.map((role) => roleTexts[role]);
  const posts = mayBeDoneBy.map(({ unitName, postTitle }) => `${unitName}${postTitle}`);
  const zh = posts.length > 0 ? `:${posts.join('、')}` : '';
  const en = posts.length > 0 ? ` (${posts.join(', ')})` : '';
  return {
    zh: `您的岗位不能“${name.zh}”,可由${roles.map((role) => role.zh).join('、')}办理${zh}。`,
    en: `Your post may not "${name.en}"; it takes ${roles.map((role) => role.en).join(' or ')}${en}.`,
  };
}

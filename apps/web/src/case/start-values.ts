import { api } from '../api/client.ts';
import type { CaseAction } from './action-fields.ts';
import type { CaseView } from './case-data.ts';

type Values = Readonly<Record<string, unknown>>;

/** The newest plan on record, as the form of a plan has it. */
async function lastPlan({ id }: CaseView): Promise<Values> {
  const { data } = await api.GET('/api/v1/cases/{id}/plans', { params: { path: { id } } });
  const last = data?.items.toSorted((one, other) => other.version - one.version)[0];
  if (!last) return {};
  const { cause, goal, plannedEvidence } = last;
  const measures = last.measures.map(({ text, output, dueDate, kind, ownerPostId }) => ({
    text,
    output,
    dueDate,
    kind: kind ?? 'fix',
    ownerPostId,
  }));
  return { cause, goal, plannedEvidence, measures };
}

/** A notice for the public, from the problem and the plan; in Chinese, like every paper. */
function notice({ problem, plan }: CaseView): Values {
  const measures = (plan?.measures ?? []).map(({ text, output }, at) => `${at + 1}. ${text}(${output})`);
  const text = [`存在问题:${problem}`, '整改措施:', ...measures].join('\n');
  return plan ? { text, goal: plan.goal } : {};
}

/**
 * What the case already says of what the form of an action asks for, so that nobody types it twice (WCAG 3.3.7): asked
 * for by whoever fills it in, then his to change. Null where there is nothing to take over.
 */
export function startValues(action: CaseAction, kase: CaseView): (() => Promise<Values>) | null {
  if (!kase.plan) return null;
  if (action === 'file-plan' || action === 'change-plan') return () => lastPlan(kase);
  return action === 'publish' ? () => Promise.resolve(notice(kase)) : null;
}

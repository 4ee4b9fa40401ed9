import type { EvaluationCounts } from '../case/case.commands.js';

export const evaluationAnswers = ['satisfied', 'basically', 'not_satisfied', 'unknown'] as const;
export type EvaluationAnswer = (typeof evaluationAnswers)[number];

export interface GroupCount {
  readonly group: string;
  readonly answer: EvaluationAnswer;
  readonly count: number;
}

/** Groups smaller than this are not broken down: a single answer could be guessed (section 7). */
const LEAST_GROUP = 5;

export interface EvaluationOutcome {
  readonly counts: EvaluationCounts;
  /** Percent satisfied; null with too few answers: no figure rather than a wrong one. */
  readonly percent: number | null;
  readonly enoughAnswers: boolean;
  /** Groups of five valid answers and more. */
  readonly groups: readonly { readonly group: string; readonly valid: number; readonly percent: number }[];
}

const isSatisfied = ({ answer }: GroupCount): boolean => answer === 'satisfied' || answer === 'basically';
const sum = (rows: readonly GroupCount[]): number => rows.reduce((total, { count }) => total + count, 0);
const share = (rows: readonly GroupCount[]): number =>
  Math.round((sum(rows.filter(isSatisfied)) * 1000) / sum(rows)) / 10;

/** The counts of an evaluation and what may be shown of them; “do not know” is valid and not satisfied (section 7). */
export function evaluationOutcome(
  invited: number,
  rows: readonly GroupCount[],
  least: { readonly valid: number; readonly percentOfInvited: number },
): EvaluationOutcome {
  const of = (answer: EvaluationAnswer): number => sum(rows.filter((row) => row.answer === answer));
  const valid = sum(rows);
  const enoughAnswers = valid > 0 && valid >= least.valid && valid * 100 >= invited * least.percentOfInvited;
  const groups = [...new Set(rows.map(({ group }) => group))].sort().flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    return sum(own) < LEAST_GROUP ? [] : [{ group, valid: sum(own), percent: share(own) }];
  });
  return {
    counts: {
      invited,
      valid,
      satisfied: of('satisfied'),
      basicallySatisfied: of('basically'),
      notSatisfied: of('not_satisfied'),
      unknown: of('unknown'),
    },
    percent: enoughAnswers ? share(rows) : null,
    enoughAnswers,
    // What is left over of the whole would give a small group away.
    groups: enoughAnswers && leavesNoneSmall(groups, valid) ? groups : [],
  };
}

function leavesNoneSmall(groups: EvaluationOutcome['groups'], valid: number): boolean {
  const rest = valid - groups.reduce((total, group) => total + group.valid, 0);
  return rest === 0 || rest >= LEAST_GROUP;
}

import { dueDate, localDateOf } from '#domain';
import type { CaseFacts, Instant, LocalDate } from '#domain';
import type { CaseRow } from './case-row.js';

const startsWork = ['claim', 'deem_claimed', 'split_off', 'approve_plan', 'reopen', 'report_progress'];

/** The day by which the next report is due: by the pack's months, every two weeks once rung 2 went out (T12, section 6). */
export function nextReportBy({ papers }: CaseRow, facts: CaseFacts): LocalDate | null {
  const { pack, calendar, cycle, state } = facts;
  if (state !== 'rectifying' || pack.progressEveryMonths === null) return null;
  const last = papers.findLast((paper) => paper.cycle >= cycle - 1 && startsWork.includes(paper.kind));
  if (!last) return null;
  const spell = facts.clocks.rectify?.spell ?? 1;
  const isPressed = facts.fired.some(
    (one) =>
      one.ladder === 'rectify' && one.rung >= 2 && one.cycle === cycle && one.spell === spell && one.sentOn !== null,
  );
  const rule = isPressed
    ? ({ kind: 'calendar_days', count: pack.reportEveryDaysFromRung2 } as const)
    : ({ kind: 'calendar_months', count: pack.progressEveryMonths } as const);
  return dueDate(calendar, localDateOf(last.at as Instant), rule).date;
}

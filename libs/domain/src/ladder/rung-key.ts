/** What makes a rung of a case one and the same (invariant 7): ladder, step, cycle and overdue spell. */
export const rungKey = (rung: {
  readonly ladder: string;
  readonly step: string;
  readonly cycle: number;
  readonly spell: number;
}): string => `${rung.ladder}:${rung.step}:${rung.cycle}:${rung.spell}`;

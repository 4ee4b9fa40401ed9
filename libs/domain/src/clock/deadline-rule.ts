import { parseLocalDate } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** How long a limit is (domain.md section 5): the rule grammar as data. */
export type DeadlineRule =
  | { readonly kind: 'working_days'; readonly count: number }
  | { readonly kind: 'calendar_days'; readonly count: number }
  | { readonly kind: 'calendar_months'; readonly count: number }
  | { readonly kind: 'year_end'; readonly yearsAhead: number }
  | { readonly kind: 'fixed'; readonly date: LocalDate };

/** Limits of ten days or fewer are always written in working days (rule 5). */
const FEWEST_CALENDAR_DAYS = 11;

/** Reads `D0+3w`, `D0+30c`, `D0+6m`, `YE`, `YE+1` or `on:2026-06-30`; undefined for anything else. */
export function parseDeadlineRule(text: string): DeadlineRule | undefined {
  const length = /^D0\+([1-9]\d{0,2})([wcm])$/u.exec(text);
  if (length) {
    const count = Number(length[1]);
    if (length[2] === 'w') return { kind: 'working_days', count };
    if (length[2] === 'm') return { kind: 'calendar_months', count };
    return count >= FEWEST_CALENDAR_DAYS ? { kind: 'calendar_days', count } : undefined;
  }
  const yearEnd = /^YE(?:\+([1-9]))?$/u.exec(text);
  if (yearEnd) return { kind: 'year_end', yearsAhead: Number(yearEnd[1] ?? 0) };
  const date = text.startsWith('on:') ? parseLocalDate(text.slice(3)) : undefined;
  return date ? { kind: 'fixed', date } : undefined;
}

/** Writes a rule in the grammar it was read from. */
export function formatDeadlineRule(rule: DeadlineRule): string {
  switch (rule.kind) {
    case 'working_days':
      return `D0+${rule.count}w`;
    case 'calendar_days':
      return `D0+${rule.count}c`;
    case 'calendar_months':
      return `D0+${rule.count}m`;
    case 'year_end':
      return rule.yearsAhead === 0 ? 'YE' : `YE+${rule.yearsAhead}`;
    case 'fixed':
      return `on:${rule.date}`;
  }
}

import type { Bilingual } from '../bilingual.js';
import { parseDeadlineRule } from './deadline-rule.js';

/** A rule such as `D0+6m` as people say it; what is no rule stays as it is written. */
export function deadlineWords(text: string): Bilingual {
  const rule = parseDeadlineRule(text);
  switch (rule?.kind) {
    case 'working_days':
      return { zh: `交办后${rule.count}个工作日`, en: `${rule.count} working days from issue` };
    case 'calendar_days':
      return { zh: `交办后${rule.count}个自然日`, en: `${rule.count} days from issue` };
    case 'calendar_months':
      return { zh: `交办后${rule.count}个月`, en: `${rule.count} months from issue` };
    case 'year_end':
      return yearEnd(rule.yearsAhead);
    case 'fixed':
      return { zh: `${rule.date}前`, en: `by ${rule.date}` };
    case undefined:
      return { zh: text, en: text };
  }
}

function yearEnd(yearsAhead: number): Bilingual {
  if (yearsAhead === 0) return { zh: '年底前', en: 'by the end of the year' };
  if (yearsAhead === 1) return { zh: '明年底前', en: 'by the end of next year' };
  return { zh: `${yearsAhead}年后年底前`, en: `by the end of the year, ${yearsAhead} years on` };
}

import type { RectifyType } from '../case/case.types.js';
import type { Bilingual } from '../bilingual.js';
import { parseDeadlineRule } from './deadline-rule.js';
import type { DeadlineRule } from './deadline-rule.js';
import { daysInMonth, localDate, parseLocalDate, yearOf } from './local-date.js';
import type { LocalDate } from './local-date.js';

export interface ReadPhrase {
  readonly rule: DeadlineRule;
  readonly rectifyType?: RectifyType;
}

const accepted: Bilingual = {
  zh: '可填:D0+6m、D0+30c、D0+3w、YE、YE+1、on:2026-06-30,或“2026年6月底前”“6月30日”“年底前”“收到通知15日内”“长期坚持”“立行立改”“6月30日前完成,今后长期坚持”',
  en: 'accepted: D0+6m, D0+30c, D0+3w, YE, YE+1, on:2026-06-30, or office phrases such as “2026年6月底前”, “6月30日”, “年底前”, “收到通知15日内”, “长期坚持”, “立行立改”',
};

/** Full-width digits and signs as plain ones; spaces gone. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '');
}

function day(year: number, month: number, dayOfMonth: number | 'last'): LocalDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const number = dayOfMonth === 'last' ? daysInMonth(year, month) : dayOfMonth;
  return number <= daysInMonth(year, month) ? parseLocalDate(localDate(year, month, number)) : undefined;
}

/** “2026年6月底前”, “6月30日(前)”: a day of the year named, or of the year of issue. */
function readDate(text: string, issuedOn: LocalDate): DeadlineRule | undefined {
  const found = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|底)前?(?:完成)?$/u.exec(text);
  if (!found) return undefined;
  const year = found[1] === undefined ? yearOf(issuedOn) : Number(found[1]);
  const date = day(year, Number(found[2]), found[3] === undefined ? 'last' : Number(found[3]));
  return date && date >= issuedOn ? { kind: 'fixed', date } : undefined;
}

/** “收到通知15日内”, “10个工作日内”, “3个月内”. Ten days or fewer mean working days (section 5, rule 5). */
function readLength(text: string): DeadlineRule | undefined {
  const found = /^(?:自?收到通知(?:之日起)?)?(\d{1,3})(个工作日|日|天|个月)(?:内|以内)(?:完成)?$/u.exec(text);
  if (!found) return undefined;
  const count = Number(found[1]);
  if (count === 0) return undefined;
  if (found[2] === '个月') return { kind: 'calendar_months', count };
  return { kind: found[2] === '个工作日' || count <= 10 ? 'working_days' : 'calendar_days', count };
}

/**
 * Understands what offices write as a deadline (domain.md section 12) and gives rule and type, or the reason with what
 * would be accepted. Nothing is guessed: a phrase without a day gets none.
 */
export function readDeadlinePhrase(phrase: string, issuedOn: LocalDate): ReadPhrase | { readonly problem: Bilingual } {
  const text = plain(phrase);
  const grammar = parseDeadlineRule(text);
  if (grammar) return { rule: grammar };
  const lasting = /^(.+?)[,;、]?(?:今后|并|此后)?长期坚持$/u.exec(text);
  const dated = lasting?.[1] ?? text;
  if (dated === '立行立改')
    return {
      rule: { kind: 'calendar_months', count: 1 },
      rectifyType: lasting ? 'immediate_then_ongoing' : 'immediate',
    };
  if (text === '长期坚持') return { rule: { kind: 'year_end', yearsAhead: 0 }, rectifyType: 'ongoing' };
  const rule =
    dated === '年底前'
      ? ({ kind: 'year_end', yearsAhead: 0 } as const)
      : (readDate(dated, issuedOn) ?? readLength(dated));
  if (!rule)
    return {
      problem: {
        zh: `不能识别时限“${phrase}”。${accepted.zh}`,
        en: `The deadline “${phrase}” is not understood; ${accepted.en}`,
      },
    };
  return lasting ? { rule, rectifyType: 'ongoing' } : { rule };
}

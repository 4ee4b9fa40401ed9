import type { Bilingual } from '../bilingual.js';
import { addDays, daysBetween, parseLocalDate, weekday } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** The days one sentence of a notice gives. */
export interface NoticeDays {
  readonly holidays: readonly LocalDate[];
  readonly makeUpDays: readonly LocalDate[];
}

const LONGEST_HOLIDAY = 15;
const day = String.raw`(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:\([^()]{1,20}\))?`;
const rest = new RegExp(
  String.raw`^(${day})(?:至(${day}))?放假(?:调休)?(?:,?共?(\d{1,2})天)?(?:,与周末连休|,不调休)?$`,
  'u',
);
const work = new RegExp(String.raw`^${day}(?:、${day})*上班$`, 'u');

const fault = (zh: string, en: string): Bilingual => ({ zh, en });
const unclear = fault('没有读懂这句话', 'this sentence was not understood');

/** Reads “1月1日(周四)至3日(周六)放假调休,共3天” or “1月4日(周日)上班”; for anything else, why it cannot be. */
export function readNoticeDays(sentence: string, year: number): NoticeDays | Bilingual {
  const holiday = rest.exec(sentence);
  if (holiday) return holidaysOf(holiday[1] ?? '', holiday[2], holiday[3], year);
  return work.test(sentence) ? makeUpDaysOf(sentence, year) : unclear;
}

function holidaysOf(first: string, last: string | undefined, count: string | undefined, year: number) {
  const from = dateOf(first, year, null);
  if (typeof from !== 'string') return from;
  const to = last === undefined ? from : dateOf(last, year, from);
  if (typeof to !== 'string') return to;
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > LONGEST_HOLIDAY) return fault('起止日期不合理', 'from and to do not fit together');
  if (count !== undefined && Number(count) !== length)
    return fault(`写的是${count}天,起止是${length}天`, `it says ${count} days, from and to make ${length}`);
  return { holidays: Array.from({ length }, (_, index) => addDays(from, index)), makeUpDays: [] };
}

function makeUpDaysOf(sentence: string, year: number): NoticeDays | Bilingual {
  const makeUpDays: LocalDate[] = [];
  // A weekday in brackets may follow a 、 of its own: “(农历除夕、周二)”.
  for (const text of sentence.match(new RegExp(day, 'gu')) ?? []) {
    const date = dateOf(text, year, makeUpDays.at(-1) ?? null);
    if (typeof date !== 'string') return date;
    if (weekday(date) < 6) return fault(`${date} 不是周末,无须调休`, `${date} is a weekday and needs no making up`);
    makeUpDays.push(date);
  }
  return { holidays: [], makeUpDays };
}

/** A day as written; one without its month lies in the month of the day before it. The weekday must be the real one. */
function dateOf(text: string, year: number, before: LocalDate | null): LocalDate | Bilingual {
  const [, writtenYear, writtenMonth, dayOfMonth = '', bracket] =
    /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\((.*)\))?$/u.exec(text) ?? [];
  const month = writtenMonth ?? before?.slice(5, 7);
  if (month === undefined) return fault(`“${text}”没有写月份`, `“${text}” names no month`);
  const date = parseLocalDate(
    `${writtenYear ?? before?.slice(0, 4) ?? year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`,
  );
  if (!date) return fault(`没有“${text}”这一天`, `there is no such day as “${text}”`);
  const named = Number(date.slice(0, 4));
  if (named !== year && named !== year - 1) return fault(`${date} 不属于${year}年`, `${date} is not of ${year}`);
  return bracket === undefined ? date : (bracketFault(bracket, date) ?? date);
}

const weekdays = '一二三四五六日';

function bracketFault(bracket: string, date: LocalDate): Bilingual | undefined {
  for (const part of bracket.split('、')) {
    const name = /^(?:周|星期)([一二三四五六日天])$/u.exec(part)?.[1];
    if (name === undefined && !/^农历[除夕正腊月初二三四五六七八九十廿]{2,6}$/u.test(part)) return unclear;
    if (name !== undefined && weekdays.indexOf(name === '天' ? '日' : name) + 1 !== weekday(date)) {
      const real = weekdays[weekday(date) - 1] ?? '';
      return fault(`${date} 是周${real},不是周${name}`, `${date} is not the weekday it says`);
    }
  }
  return undefined;
}

import type { LocalDate } from './local-date.js';

/** What a statutory holiday is called, by the season that each of the seven falls in. */
export function holidayName(date: LocalDate): { readonly zh: string; readonly en: string } {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  if (month === 12 || (month === 1 && day <= 5)) return { zh: '元旦', en: "New Year's Day" };
  if (month <= 3) return { zh: '春节', en: 'Spring Festival' };
  if (month === 4 && day <= 10) return { zh: '清明节', en: 'Qingming Festival' };
  if (month === 4 || (month === 5 && day <= 10)) return { zh: '劳动节', en: 'Labour Day' };
  if (month <= 7) return { zh: '端午节', en: 'Dragon Boat Festival' };
  // In years in which both fall together the days are given as one.
  if (month === 9 && day < 28) return { zh: '中秋节', en: 'Mid-Autumn Festival' };
  return { zh: '国庆节', en: 'National Day' };
}

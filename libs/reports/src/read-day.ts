import { parseLocalDate } from '#domain';
import type { LocalDate } from '#domain';

/** A day as offices write it: 2026-06-30, 2026/6/30, 2026.6.30 or 2026年6月30日; undefined for anything else. */
export function readDay(text: string): LocalDate | undefined {
  const found = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/u.exec(text.normalize('NFKC').trim());
  if (!found) return undefined;
  const [, year, month = '', day = ''] = found;
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The first day that stands somewhere in a text. */
export function firstDayIn(text: string): LocalDate | undefined {
  const found = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/u.exec(text.normalize('NFKC'));
  return found ? readDay(found[0]) : undefined;
}

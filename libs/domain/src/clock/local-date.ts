/** A day of the Beijing calendar, `YYYY-MM-DD`. Two days compare as texts. */
export type LocalDate = `${number}-${number}-${number}`;
/** A moment in UTC, ISO 8601 with milliseconds. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

const BEIJING_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/u;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 1..12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A real day written as `YYYY-MM-DD`, years 1900 to 2199; undefined for anything else. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isReal =
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? localDate(year, month, day) : undefined;
}

/** A day from its numbers; they must name a real one. */
export function localDate(year: number, month: number, day: number): LocalDate {
  // The text has the shape by construction; a template type cannot see the padding.
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate;
}

function partsOf(date: LocalDate): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Days since 1970-01-01, by the usual civil algorithm: no time zone can come in. */
export function dayNumber(date: LocalDate): number {
  const [y, month, day] = partsOf(date);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies so many days after 1970-01-01. */
export function fromDayNumber(number: number): LocalDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return localDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day `count` days later; earlier when negative. */
export function addDays(date: LocalDate, count: number): LocalDate {
  return fromDayNumber(dayNumber(date) + count);
}

/** Days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day number months later, or the month's last day when there is none (domain.md section 5, rule 3). */
export function addMonths(date: LocalDate, count: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const months = year * 12 + (month - 1) + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return localDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** 1 Monday to 7 Sunday. */
export function weekday(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: LocalDate): number {
  return partsOf(date)[0];
}

function instantOf(milliseconds: number): Instant {
  const day = Math.floor(milliseconds / DAY_MS);
  const rest = milliseconds - day * DAY_MS;
  const whole = (value: number): string => two(Math.floor(value));
  const clock = `${whole(rest / 3_600_000)}:${whole((rest / 60_000) % 60)}:${whole((rest / 1000) % 60)}`;
  return `${fromDayNumber(day)}T${clock}.${String(rest % 1000).padStart(3, '0')}Z`;
}

/** The Beijing day a moment falls on, whatever the server's zone. */
export function localDateOf(instant: Instant): LocalDate {
  const milliseconds = Date.parse(instant) + BEIJING_OFFSET_MS;
  return fromDayNumber(Math.floor(milliseconds / DAY_MS));
}

/** 00:00 of a Beijing day. */
export function startOfLocalDay(date: LocalDate): Instant {
  return instantOf(dayNumber(date) * DAY_MS - BEIJING_OFFSET_MS);
}

/** 24:00 of a Beijing day: the moment its deadlines end (section 5, rule 1). */
export function endOfLocalDay(date: LocalDate): Instant {
  return startOfLocalDay(addDays(date, 1));
}

/** `HH:MM` of a Beijing day. */
export function localTime(date: LocalDate, time: `${number}:${number}`): Instant {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return instantOf(dayNumber(date) * DAY_MS - BEIJING_OFFSET_MS + minutes * 60_000);
}

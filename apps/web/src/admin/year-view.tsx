import { useMemo } from 'react';
import type { Schemas } from '../api/client.ts';
import { currentLanguage, useSay } from '../texts/texts.ts';
import { useCalendarTexts } from './calendar-texts.ts';

type Day = Schemas['CalendarDay'];
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const marked = (kind: Day['kind']): kind is 'holiday' | 'make_up' | 'local_closure' =>
  kind === 'holiday' || kind === 'make_up' || kind === 'local_closure';

interface YearViewProps {
  readonly days: readonly Day[];
  readonly today: string;
  /** Days that a change would make another kind of. */
  readonly changed?: ReadonlySet<string>;
}

/** Twelve months; what is not a plain day bears a sign, and its name stands below its month. */
export function YearView({ days, today, changed }: YearViewProps) {
  const t = useCalendarTexts();
  const months = useMemo(
    () => Array.from({ length: 12 }, (_, at) => days.filter(({ date }) => Number(date.slice(5, 7)) === at + 1)),
    [days],
  );
  return (
    <>
      <ul className="year-legend" aria-label={t('legend')}>
        <li>
          <span className="day-sign holiday">{t('holiday')}</span> {t('legendHoliday')}
        </li>
        <li>
          <span className="day-sign make_up">{t('make_up')}</span> {t('legendMakeUp')}
        </li>
        <li>
          <span className="day-sign local_closure">{t('local_closure')}</span> {t('legendClosure')}
        </li>
      </ul>
      <div className="year">
        {months.map((month, at) => (
          <Month key={at} month={at + 1} days={month} today={today} changed={changed} />
        ))}
      </div>
    </>
  );
}

interface MonthProps {
  readonly month: number;
  readonly days: readonly Day[];
  readonly today: string;
  readonly changed: ReadonlySet<string> | undefined;
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
}

function Month({ month, days, today, changed }: MonthProps) {
  const t = useCalendarTexts();
  const weeks = weeksOf(days);
  return (
    <div className="month">
      <table>
        <caption>
          <span className="strong">{t('month', { month, name: monthName(month) })}</span>{' '}
          <span className="third number">
            {t('workingDays', { count: days.filter(({ working }) => working).length })}
          </span>
        </caption>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {t(`w${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={at}>
              {week.map((day, column) => (
                <DayCell
                  key={column}
                  day={day}
                  isToday={day?.date === today}
                  isChanged={changed?.has(day?.date ?? '')}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <NamedDays days={days} />
    </div>
  );
}

interface DayCellProps {
  readonly day: Day | null;
  readonly isToday: boolean;
  readonly isChanged: boolean | undefined;
}

function DayCell({ day, isToday, isChanged }: DayCellProps) {
  const t = useCalendarTexts();
  const say = useSay();
  if (!day) return <td />;
  const sign = marked(day.kind) ? t(day.kind) : null;
  const kind = [day.kind, isToday ? 'today' : '', isChanged ? 'changed' : ''].join(' ').trim();
  return (
    <td className={kind} title={say(day)} aria-current={isToday ? 'date' : undefined}>
      {Number(day.date.slice(8))}
      {sign && <span className={`day-sign ${day.kind}`}>{sign}</span>}
    </td>
  );
}

function NamedDays({ days }: { readonly days: readonly Day[] }) {
  const say = useSay();
  const runs = runsOf(days.filter(({ kind }) => marked(kind)));
  if (runs.length === 0) return null;
  const dash = currentLanguage() === 'en' ? '–' : '—';
  return (
    <ul className="month-names">
      {runs.map(({ first, last, zh, en }) => (
        <li key={first}>
          <span className="number">
            {first}
            {last === first ? '' : `${dash}${last}`}
          </span>{' '}
          {say({ zh, en })}
        </li>
      ))}
    </ul>
  );
}

/** Weeks from Monday, with gaps before the first day and after the last. */
function weeksOf(days: readonly Day[]): readonly (readonly (Day | null)[])[] {
  const cells: (Day | null)[] = [...Array.from({ length: (days[0]?.weekday ?? 1) - 1 }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly zh: string;
  readonly en: string;
}

/** Days of one name that follow each other as one. */
function runsOf(days: readonly Day[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { date, zh, en } of days) {
    const day = Number(date.slice(8));
    const before = runs.at(-1);
    if (before && before.zh === zh && before.last === day - 1) runs[runs.length - 1] = { ...before, last: day };
    else runs.push({ first: day, last: day, zh, en });
  }
  return runs;
}

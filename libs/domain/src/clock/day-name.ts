import type { Bilingual } from '../bilingual.js';
import type { DayKind, WorkCalendar } from './calendar.js';
import { holidayName } from './holiday-name.js';
import type { LocalDate } from './local-date.js';

const kindNames = {
  working: { zh: '工作日', en: 'working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '节假日', en: 'holiday' },
  make_up: { zh: '调休上班', en: 'make-up working day' },
  local_closure: { zh: '本地停止办公', en: 'local closure' },
} as const satisfies Record<DayKind, Bilingual>;

/** What a day is called: as its notice or decree names it, else a holiday by its season, any other by its kind. */
export function nameOfDay(calendar: WorkCalendar, date: LocalDate): Bilingual {
  const kind = calendar.dayKind(date);
  return calendar.nameOf(date) ?? (kind === 'holiday' ? holidayName(date) : kindNames[kind]);
}

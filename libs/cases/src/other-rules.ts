import { compileCalendar, ladderWith, placesOn, standardLadderDays } from '#domain';
import type { CalendarData, ParameterPack } from '#domain';
import type { Reader } from '#platform';
import { countedBy, journalsOf } from './calendar-correction.js';
import { afterWriting } from './case-after.js';
import type { LoadedCase } from './case-facts.js';
import { rowsOf } from './case-record.js';
import type { Decided } from './case-record.js';
import { onLadder } from './ladder-adoption.js';
import { ladderName } from './ladders.js';

/** Rules that are not in force: the ladder of a version of a pack, approved or not, or another calendar. */
export type OtherRules = { readonly pack: string; readonly version: number } | { readonly calendar: CalendarData };

type Mover = (cases: readonly LoadedCase[]) => Promise<readonly LoadedCase[]>;
const REASON = 'rehearsal';

/** Puts cases under other rules as the workers would, without writing; a version that does not exist changes nothing. */
export async function moverOf(reader: Reader, rules: OtherRules): Promise<Mover> {
  if ('calendar' in rules) return byCalendar(reader, rules.calendar);
  const { pack, version } = rules;
  const [row] = await reader.query<{ data: Partial<ParameterPack> }>(
    'select data from parameter_pack where id = $1 and version = $2',
    [pack, version],
  );
  const ladder = row && ladderWith(ladderName(pack, version), row.data.ladder ?? standardLadderDays);
  return (cases) =>
    Promise.resolve(
      cases.map((one) => (ladder && one.row.pack_id === pack ? after(one, onLadder(one, ladder, REASON)) : one)),
    );
}

const byCalendar =
  (reader: Reader, data: CalendarData): Mover =>
  async (cases) => {
    const ids = cases.map(({ row }) => row.id);
    const journals = await journalsOf(reader, ids);
    return cases.map((one) => {
      const calendar = compileCalendar(data, placesOn(data, one.row.responsible_path));
      const facts = { ...one.facts, calendar, journals: journals.get(one.row.id) ?? {} };
      return after(one, countedBy({ ...one, facts }, { from: one.facts.calendar.version, reason: REASON }));
    });
  };

const after = (loaded: LoadedCase, decided: Decided | null): LoadedCase =>
  decided ? afterWriting(decided, rowsOf(decided)) : loaded;

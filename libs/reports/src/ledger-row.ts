import { caseLevels, parseEffectThreshold } from '#domain';
import type { CaseLevel, CaseState, LocalDate, RectifyType, WorkCalendar } from '#domain';
import type { CaseImport } from '#cases';
import type { RowError } from '#spreadsheets';
import { readClosure, readDayCell, readDue, readRung, readType, readWhole, shownDue } from './ledger-cells.js';
import type { CellReader } from './ledger-cells.js';
import { allColumns, ledgerColumns, sourceTexts, stateNamed } from './ledger-columns.js';
import type { LedgerCells } from './ledger-columns.js';
import type { FoundUnit, NamedUnit } from './ledger-units.js';
import { firstDayIn } from './read-day.js';

/** What reading a row needs to know of the office it comes to. */
export interface LedgerContext {
  readonly today: LocalDate;
  /** The day of issue of rows that name none. */
  readonly issuedOn: LocalDate;
  readonly calendar: WorkCalendar;
  readonly findUnit: (text: string) => FoundUnit;
  /** The unit that supervises rows that name none. */
  readonly ownUnit: NamedUnit;
  readonly bulletins: ReadonlyMap<string, { readonly id: string; readonly source: string }>;
  readonly packs: ReadonlySet<string>;
  readonly defaultPack: string;
  /** Numbers that rows of this file or the record have. */
  readonly knownNumbers: ReadonlySet<string>;
  /** Numbers that other rows call the whole they are a part of. */
  readonly splitNumbers: ReadonlySet<string>;
}

/** A row that was read: what would be imported, and what was understood of its words. */
export interface ReadLine {
  readonly row: number;
  readonly line: CaseImport;
  readonly phrase: string;
  readonly understood: string;
  readonly type: RectifyType;
  readonly state: CaseState;
}

const LONGEST = 4000;
const titleOf = new Map(allColumns.map(({ key, title }) => [key, title]));

/** Reads one row of a ledger; every error names column, value and what would be accepted (section 12, IN-6). */
export function readLine(
  row: number,
  cells: LedgerCells,
  context: LedgerContext,
): { readonly read: ReadLine | null; readonly errors: readonly RowError[] } {
  const errors: RowError[] = [];
  const cell = (key: string): string => cells[key] ?? '';
  const fail = (key: string, zh: string, en: string): void =>
    void errors.push({ row, column: titleOf.get(key) ?? key, value: cell(key).slice(0, 60), zh, en });
  const reader: CellReader = { row, cell, fail, errors };
  if (cell('problem') === titleOf.get('problem')) {
    fail('problem', '这是重复的表头行,请删除', 'is a second header row; remove it');
    return { read: null, errors };
  }
  for (const [key, text] of Object.entries(cells)) {
    if (text.length > LONGEST) fail(key, `最多${LONGEST}字`, `at most ${LONGEST} characters`);
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u.test(text)) fail(key, '含有控制字符', 'holds control characters');
  }
  if (cell('problem') === '') fail('problem', '必填', 'is required');
  const unit = unitIn(reader, context, cell('unitCode') === '' ? 'unit' : 'unitCode');
  const supervisor = cell('supervisor') === '' ? context.ownUnit : unitIn(reader, context, 'supervisor');
  const issuedOn = readDayCell(reader, 'issuedOn') ?? context.issuedOn;
  const due = readDue(reader, issuedOn, context.calendar);
  const type = readType(reader, due?.type);
  const state = readState(reader, type);
  const imported = readPast(reader, state, issuedOn, context);
  const draft = readDraft(reader, context);
  if (state === 'merged' && cell('master') === '')
    fail('master', '已并案须填主案编号', 'a merged case names its master');
  if (errors.length > 0 || !unit || !supervisor || !due) return { read: null, errors };
  const line: CaseImport = {
    draft: {
      ...draft,
      sector: cell('sector') || unit.sector,
      responsibleUnitId: unit.id,
      supervisingUnitId: supervisor.id,
      rectifyType: type,
      dueRule: shownDue(due).split(' ')[0] ?? '',
    },
    imported: { ...imported, originalDueDate: due.original, dueDate: due.current, cells: written(cells) },
    parentNumber: numbered(reader, context, 'parent'),
    masterNumber: numbered(reader, context, 'master'),
  };
  const read = { row, line, phrase: cell('due'), understood: shownDue(due), type, state };
  return errors.length > 0 ? { read: null, errors } : { read, errors };
}

/** The line as it was written, in the columns people read; the others are on record as what they say. */
const written = (cells: LedgerCells): LedgerCells =>
  Object.fromEntries(ledgerColumns.map(({ key }) => [key, cells[key] ?? '']).filter(([, text]) => text !== ''));

function unitIn(reader: CellReader, { findUnit }: LedgerContext, key: string): NamedUnit | null {
  const text = reader.cell(key);
  if (text === '') {
    reader.fail(key, '必填', 'is required');
    return null;
  }
  const found = findUnit(text);
  if (!Array.isArray(found)) return found as NamedUnit; // a single unit is no list
  const units = found as readonly NamedUnit[];
  if (units.length === 0) reader.fail(key, '没有这个单位,或不在您的范围内', 'no such unit in your scope');
  else {
    const names = units
      .slice(0, 5)
      .map(({ path, code }) => `${path}${code === null ? '' : ` ${code}`}`)
      .join(';');
    reader.fail(
      key,
      `有${units.length}个同名单位,请写全路径或代码:${names}`,
      `${units.length} units have this name; write its full path or code: ${names}`,
    );
  }
  return null;
}

/** Where the case stands; what is done at once waits for no plan. */
function readState(reader: CellReader, type: RectifyType): CaseState {
  const key = reader.cell('state') === '' ? 'completion' : 'state';
  const cell = reader.cell(key);
  const state = cell === '' ? 'issued' : stateNamed(key === 'state' ? cell : (cell.split(/[,,;;]/u)[0] ?? ''));
  if (!state)
    reader.fail(key, '不能识别,可填:整改中、待验收、已销号等', 'names no state such as 整改中, 待验收, 已销号');
  return state === 'claimed' && type.startsWith('immediate') ? 'rectifying' : (state ?? 'issued');
}

/** What the row tells of the past: days, cycles, the closing, the highest rung. */
function readPast(reader: CellReader, state: CaseState, issuedOn: LocalDate, context: LedgerContext) {
  const { cell, fail } = reader;
  const closedOn = state === 'closed' ? (firstDayIn(cell('closing')) ?? null) : null;
  if (state === 'closed' && !closedOn) fail('closing', '已销号须填销号日期', 'a closed case needs its day of closing');
  if (issuedOn > context.today) fail('issuedOn', '不能晚于今天', 'must not be later than today');
  if (closedOn && closedOn > context.today) fail('closing', '不能晚于今天', 'must not be later than today');
  const noticeEnds = state === 'in_notice' ? (firstDayIn(cell('notice').split(/至|到|~/u)[1] ?? '') ?? null) : null;
  const ended = state === 'closed' || state === 'merged' || state === 'withdrawn';
  return {
    state,
    cycle: readWhole(reader, 'cycle', 1, 20),
    round: readWhole(reader, 'round', 1, 20),
    issuedOn,
    nextBy: ended ? null : (readDayCell(reader, 'nextBy') ?? noticeEnds),
    submittedOn: readDayCell(reader, 'submittedOn'),
    closedOn,
    closureKind: state === 'closed' || state === 'withdrawn' ? readClosure(cell('closing')) : null,
    highestRung: readRung(reader),
    isSplit: context.splitNumbers.has(cell('number')),
  };
}

const FIRST_WORDS = 40;

/** What the case is, apart from its units and its deadline. */
function readDraft(reader: CellReader, context: LedgerContext) {
  const { cell, fail } = reader;
  const item =
    /^(\d{1,2})(?:-(\d{1,2}))?$/u.exec(cell('itemNo')) ?? /^(\d{1,2})(?:-(\d{1,2}))?(?=\D|$)/u.exec(cell('category'));
  const level = cell('level') === '' ? 'B' : caseLevels.find((one) => one === cell('level'));
  if (!level) fail('level', '应为 A、B 或 C', 'must be A, B or C');
  const weight = cell('weight') === '' ? 1 : Number(cell('weight'));
  if (!(weight > 0 && weight <= 3)) fail('weight', '应在0到3之间', 'must lie between 0 and 3');
  const threshold = cell('threshold') || 'sat>=80;n>=15';
  const terms = parseEffectThreshold(threshold);
  if ('unknown' in terms) fail('threshold', `不认识:${terms.unknown.join(';')}`, `unknown: ${terms.unknown.join(';')}`);
  const pack = cell('pack') || context.defaultPack;
  if (!context.packs.has(pack)) fail('pack', '没有这一版参数包', 'no such version of a parameter pack');
  const number = cell('number');
  if (number !== '' && !/^[\p{L}\p{N}〔〕()-]{3,60}$/u.test(number))
    fail('number', '编号格式有误', 'is no case number');
  const [packId = '', packVersion] = pack.split('@');
  const bulletin = context.bulletins.get(cell('source'));
  const known = Object.entries(sourceTexts).find(([, text]) => text === cell('source'))?.[0];
  return {
    ...(number === '' ? {} : { number }),
    bulletinId: bulletin?.id ?? null,
    itemId: null,
    source: bulletin?.source ?? known ?? (cell('source') || '台账导入'),
    title: cell('title') || (cell('problem').split(/[。;;\n]/u)[0] ?? '').slice(0, FIRST_WORDS),
    titleEn: cell('titleEn'),
    problem: cell('problem'),
    categoryNo: item ? Number(item[1]) : null,
    aspectNo: item?.[2] === undefined ? null : Number(item[2]),
    level: (level ?? 'B') satisfies CaseLevel,
    weight,
    effectThreshold: threshold,
    packId,
    packVersion: Number(packVersion),
    draftedBy: null,
    approvedBy: null,
    duplicateUnanswered: false,
  };
}

/** A case of the same ledger that this one is a part of or merged into. */
function numbered(reader: CellReader, { knownNumbers }: LedgerContext, key: string): string | null {
  const number = reader.cell(key);
  if (number === '') return null;
  if (!knownNumbers.has(number)) reader.fail(key, '台账中没有这个编号', 'no case of the ledger has this number');
  return number;
}

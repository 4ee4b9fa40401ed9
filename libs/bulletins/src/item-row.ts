import { formatDeadlineRule, parseEffectThreshold, readDeadlinePhrase, rectifyTypes } from '#domain';
import type { LocalDate, RectifyType } from '#domain';
import type { RowError, TableRow } from '#spreadsheets';

/** One aspect of a bulletin, ready to be written. */
export interface BulletinItem {
  readonly itemNo: string;
  readonly categoryNo: number;
  readonly aspectNo: number;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly problem: string;
  readonly sector: string;
  readonly orgLevels: readonly string[];
  readonly rectifyType: RectifyType;
  readonly requiredActions: string;
  readonly deadlineRule: string;
  readonly effectThreshold: string;
  readonly details: Readonly<Record<string, string>>;
}

export const sectors = ['rural', 'urban', 'soe', 'organ', 'two_new', 'school', 'cross'] as const;
export const orgLevels = ['city', 'county', 'township', 'village'] as const;

/** Columns of data/seed-bulletin.csv that every file needs. */
export const requiredColumns = [
  'item_no',
  'category_no',
  'category_zh',
  'title_zh',
  'problem_zh',
  'sector',
  'org_levels',
  'rectify_type',
  'deadline_rule',
  'effect_threshold',
] as const;

/** Columns that are kept with the item as they are written. */
export const optionalColumns = [
  'category_en',
  'title_en',
  'required_actions_zh',
  'applicable_units_zh',
  'lead_unit_zh',
  'responsible_post_zh',
  'deadline_basis',
  'effect_evidence_zh',
  'doc_evidence_zh',
  'seed_clause',
] as const;

/** What offices write instead of the names of columns. */
const headings: Readonly<Record<string, readonly string[]>> = {
  item_no: ['编号', '序号', '问题编号'],
  category_no: ['类别号', '类别序号'],
  category_zh: ['类别', '问题类别'],
  category_en: ['类别英文'],
  title_zh: ['方面', '标题', '问题'],
  title_en: ['标题英文'],
  problem_zh: ['问题描述', '具体问题', '存在问题'],
  sector: ['领域'],
  org_levels: ['层级', '组织层级'],
  rectify_type: ['整改类型'],
  deadline_rule: ['整改时限', '时限'],
  effect_threshold: ['成效标准', '成效门槛'],
  required_actions_zh: ['整改措施', '整改要求'],
};
/** What offices write instead of our words in columns that take one of a list. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sector: {
    农村: 'rural',
    城市: 'urban',
    社区: 'urban',
    国企: 'soe',
    国有企业: 'soe',
    机关: 'organ',
    两新: 'two_new',
    学校: 'school',
    跨领域: 'cross',
  },
  org_levels: {
    市: 'city',
    市级: 'city',
    县: 'county',
    县级: 'county',
    乡镇: 'township',
    村: 'village',
    村级: 'village',
  },
  rectify_type: {
    立行立改: 'immediate',
    分阶段整改: 'staged',
    分阶段: 'staged',
    长期坚持: 'ongoing',
    持续整改: 'ongoing',
  },
};

/** A row under our names of columns and in our words; a number gives its category. */
function inOurWords(cells: TableRow['cells']): TableRow['cells'] {
  const known = { ...cells };
  for (const [column, names] of Object.entries(headings)) {
    const name = names.find((one) => cells[one] !== undefined);
    if (known[column] === undefined && name !== undefined) known[column] = cells[name] ?? '';
  }
  for (const [column, ours] of Object.entries(words)) {
    const value = known[column];
    if (value)
      known[column] = value
        .split(/[|、,,]/u)
        .map((word) => ours[word.trim()] ?? word.trim())
        .join('|');
  }
  known['category_no'] ??= /^\d+/u.exec(known['item_no'] ?? '')?.[0] ?? '';
  return known;
}

const LONGEST_TEXT = 2000;

/** The items of a table and every error, each naming row, column and what would be accepted (IN-6). */
export function readItems(
  table: readonly TableRow[],
  issuedOn: LocalDate,
): { readonly items: readonly BulletinItem[]; readonly errors: readonly RowError[] } {
  const errors: RowError[] = [];
  const items: BulletinItem[] = [];
  const seen = new Map<string, number>();
  for (const line of table) {
    const { item, found } = readItem(line, issuedOn);
    const first = seen.get(item.itemNo);
    if (first !== undefined) {
      found.push({
        row: line.row,
        column: 'item_no',
        value: item.itemNo,
        zh: `编号与第${first}行重复`,
        en: `the number stands in row ${first} already`,
      });
    }
    seen.set(item.itemNo, first ?? line.row);
    if (found.length === 0) items.push(item);
    errors.push(...found);
  }
  return { items, errors };
}

function readItem({ row, cells: given }: TableRow, issuedOn: LocalDate): { item: BulletinItem; found: RowError[] } {
  const cells = inOurWords(given);
  const found: RowError[] = [];
  const cell = (column: string): string => cells[column] ?? '';
  const add = (column: string, zh: string, en: string): void =>
    void found.push({ row, column, value: cell(column), zh, en });
  for (const column of requiredColumns) if (cell(column) === '') add(column, '必填', 'is required');
  for (const [column, value] of Object.entries(cells)) {
    if (value.length > LONGEST_TEXT)
      found.push({
        row,
        column,
        value: value.slice(0, 40),
        zh: `最多${LONGEST_TEXT}字`,
        en: `at most ${LONGEST_TEXT} characters`,
      });
    if (value.includes('\0'))
      found.push({ row, column, value: '', zh: '含有控制字符', en: 'holds control characters' });
  }
  const number = /^([1-9]\d?)-([1-9]\d?)$/u.exec(cell('item_no'));
  if (cell('item_no') !== '' && !number)
    add('item_no', '应为“类别-方面”,如 3-2', 'must be category-aspect, such as 3-2');
  if (number && cell('category_no') !== '' && number[1] !== cell('category_no')) {
    add('category_no', `应与编号 ${cell('item_no')} 的类别一致`, `must be the category of ${cell('item_no')}`);
  }
  const oneOf = (column: string, list: readonly string[], values: readonly string[]): void => {
    const wrong = values.filter((value) => !list.includes(value));
    if (cell(column) !== '' && wrong.length > 0)
      add(
        column,
        `“${wrong.join('|')}”不可用,可用:${list.join('、')}`,
        `"${wrong.join('|')}" is none of ${list.join(', ')}`,
      );
  };
  const levels = cell('org_levels')
    .split('|')
    .map((level) => level.trim());
  oneOf('sector', sectors, [cell('sector')]);
  oneOf('org_levels', orgLevels, levels);
  oneOf('rectify_type', rectifyTypes, [cell('rectify_type')]);
  const threshold = parseEffectThreshold(cell('effect_threshold'));
  if ('unknown' in threshold) {
    add(
      'effect_threshold',
      `不认识:${threshold.unknown.join(';')};示例 sat>=80;n>=15`,
      `unknown: ${threshold.unknown.join(';')}; for example sat>=80;n>=15`,
    );
  }
  const deadline = readDeadlinePhrase(cell('deadline_rule'), issuedOn);
  if (cell('deadline_rule') !== '' && 'problem' in deadline)
    add('deadline_rule', deadline.problem.zh, deadline.problem.en);
  const item = itemOf(cell, number, levels, 'rule' in deadline ? formatDeadlineRule(deadline.rule) : '');
  return { item, found };
}

function itemOf(
  cell: (column: string) => string,
  number: RegExpExecArray | null,
  levels: readonly string[],
  deadlineRule: string,
): BulletinItem {
  return {
    itemNo: cell('item_no'),
    categoryNo: Number(number?.[1] ?? 0),
    aspectNo: Number(number?.[2] ?? 0),
    categoryZh: cell('category_zh'),
    categoryEn: cell('category_en'),
    titleZh: cell('title_zh'),
    titleEn: cell('title_en'),
    problem: cell('problem_zh'),
    sector: cell('sector'),
    orgLevels: levels,
    rectifyType: rectifyTypes.find((type) => type === cell('rectify_type')) ?? 'staged',
    requiredActions: cell('required_actions_zh'),
    deadlineRule,
    effectThreshold: cell('effect_threshold'),
    details: Object.fromEntries(optionalColumns.map((column) => [column, cell(column)])),
  };
}

import { formatDeadlineRule, parseDeadlineRule, stateTexts } from '#domain';
import type { CaseState, LocalDate, PlanFacts, RectifyType } from '#domain';
import { planOf } from '#cases';
import { closureTexts, ledgerColumns, rectifyTypeTexts, rungText, sourceTexts } from './ledger-columns.js';
import type { LedgerCells } from './ledger-columns.js';

interface Paper {
  readonly kind: string;
  readonly on: LocalDate;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A line as `ledgerSql` reads it. */
export interface LedgerRow {
  readonly id: string;
  readonly number: string;
  readonly source: string;
  readonly bulletin: string | null;
  readonly categoryNo: number | null;
  readonly aspectNo: number | null;
  readonly categoryName: string | null;
  readonly problem: string;
  readonly unit: string;
  readonly unitCode: string | null;
  readonly principal: string;
  readonly lead: string | null;
  readonly joint: string | null;
  readonly leader: string | null;
  readonly type: RectifyType;
  readonly originalDue: LocalDate | null;
  readonly due: LocalDate | null;
  readonly state: CaseState;
  readonly closedOn: LocalDate | null;
  readonly closureKind: string | null;
  readonly highestRung: number | null;
  readonly isFalse: boolean;
  readonly title: string;
  readonly titleEn: string;
  readonly cycle: number;
  readonly round: number;
  readonly level: string;
  readonly weight: number;
  readonly sector: string;
  readonly issuedOn: LocalDate | null;
  readonly dueRule: string;
  readonly nextBy: LocalDate | null;
  readonly submittedOn: LocalDate | null;
  readonly parent: string | null;
  readonly master: string | null;
  readonly supervisor: string;
  readonly threshold: string;
  readonly pack: string;
  readonly seq: number;
  /** The papers that the plan in force is worked out from. */
  readonly planning: Parameters<typeof planOf>[0];
  readonly progress: Paper | null;
  readonly verdict: Paper | null;
  readonly notice: Paper | null;
  readonly lookBack: Paper | null;
  readonly imported: LedgerCells | null;
  readonly importedSeq: number | null;
  readonly noticeDays: string | null;
  readonly evidence: string | null;
  readonly evaluation: { readonly valid: number; readonly satisfied: number } | null;
  readonly verifier: string;
}

/** What the record always knows better than an imported line. */
const onRecord: ReadonlySet<string> = new Set(['no', 'number', 'problem', 'unit', 'principal', 'type', 'due']);

/**
 * A line of the ledger as its cells. A case taken over from another ledger shows what was written there until something
 * happens to it here, and where the record has nothing to say.
 */
export function lineOf(row: LedgerRow, no: number): LedgerCells {
  const cells: Record<string, string> = { ...wordsOf(row, no), ...systemCells(row) };
  if (row.imported === null) return cells;
  const isUntouched = row.seq === row.importedSeq;
  for (const { key } of ledgerColumns) {
    const written = row.imported[key] ?? '';
    if (!onRecord.has(key) && (isUntouched || cells[key] === '')) cells[key] = written;
  }
  return cells;
}

const joined = (parts: readonly (string | null | undefined | false)[], by: string): string =>
  parts.filter((part) => part).join(by);

function wordsOf(row: LedgerRow, no: number): LedgerCells {
  const plan = planOf(row.planning);
  return {
    no: String(no),
    number: row.number,
    source: row.bulletin ?? sourceTexts[row.source] ?? row.source,
    category: joined([row.categoryNo === null ? null : String(row.categoryNo), row.categoryName], ' '),
    problem: row.problem,
    unit: row.unit,
    principal: row.principal,
    joint: joined([row.lead && `牵头:${row.lead}`, row.joint && `配合:${row.joint}`], ';'),
    leader: row.leader ?? '',
    type: rectifyTypeTexts[row.type],
    goal: plan?.goal ?? '',
    measures: measuresOf(plan),
    due: `${row.originalDue ?? ''} / ${row.due ?? ''}`,
    progress: row.progress ? `${row.progress.on}:${text(row.progress.data['changed'])}` : '',
    completion: completionOf(row.state, plan),
    evidence: row.evidence ?? '',
    evaluation: evaluationOf(row),
    verdict: verdictOf(row),
    notice: row.noticeDays ?? '',
    closing: joined([row.closedOn, row.closureKind && (closureTexts[row.closureKind] ?? row.closureKind)], ' '),
    rungs: row.highestRung === null ? '' : rungText(row.highestRung),
    lookBack: row.lookBack ? `${row.lookBack.on} ${row.lookBack.kind === 'reopen' ? '反弹,重启' : '通过'}` : '',
    remarks: joined([row.isFalse && '虚假整改', row.cycle > 1 && `重启${row.cycle - 1}次`], ';'),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function measuresOf(plan: PlanFacts | null): string {
  const lines = (plan?.measures ?? []).map((one, index) => {
    const done = one.doneOn ? `,${one.doneOn}完成` : '';
    return `${index + 1}.${one.text}(${one.output};${one.dueDate}前${done})`;
  });
  return lines.join('\n');
}

/** The state in words, and while work goes on how much of the plan is done. */
const completionOf = (state: CaseState, plan: PlanFacts | null): string =>
  plan && state === 'rectifying' ? `${stateTexts[state].zh},措施完成${plan.percent}%` : stateTexts[state].zh;

function evaluationOf({ evaluation, verdict }: LedgerRow): string {
  const counts = verdict?.data['evaluation'] as
    { valid: number; satisfied: number; basicallySatisfied: number } | undefined;
  const valid = counts?.valid ?? evaluation?.valid ?? 0;
  const content = counts ? counts.satisfied + counts.basicallySatisfied : (evaluation?.satisfied ?? 0);
  return valid === 0 ? '' : `${valid} / ${((100 * content) / valid).toFixed(1)}%`;
}

function verdictOf({ verdict, verifier }: LedgerRow): string {
  if (!verdict) return '';
  const words = text(verdict.data['opinion']) || ((verdict.data['reasons'] ?? []) as string[]).join(';');
  return joined([`${verifier} ${verdict.on} ${verdict.kind === 'pass' ? '通过' : '不通过'}`, words], ':');
}

function systemCells(row: LedgerRow): LedgerCells {
  const rule = parseDeadlineRule(row.dueRule);
  return {
    title: row.title,
    titleEn: row.titleEn,
    unitCode: row.unitCode ?? '',
    state: stateTexts[row.state].zh,
    cycle: String(row.cycle),
    round: String(row.round),
    level: row.level,
    weight: String(row.weight),
    sector: row.sector,
    itemNo: joined([row.categoryNo?.toString(), row.aspectNo?.toString()], '-'),
    issuedOn: row.issuedOn ?? '',
    dueRule: rule ? formatDeadlineRule(rule) : row.dueRule,
    nextBy: row.nextBy ?? '',
    submittedOn: row.submittedOn ?? '',
    parent: row.parent ?? '',
    master: row.master ?? '',
    supervisor: row.supervisor,
    threshold: row.threshold,
    pack: row.pack,
  };
}

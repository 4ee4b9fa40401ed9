import { caseLevels, caseStates, rungNames, stateTexts } from '#domain';
import type { CaseState, RectifyType } from '#domain';
import type { TableColumn } from '#spreadsheets';

export const rectifyTypeTexts: Readonly<Record<RectifyType, string>> = {
  immediate: '立行立改',
  staged: '分阶段整改',
  ongoing: '持续整改',
  immediate_then_ongoing: '立行立改并长期坚持',
};
export const sourceTexts: Readonly<Record<string, string>> = {
  inspection: '巡察',
  assessment: '考核',
  audit: '审计',
  petition: '信访',
  self_check: '自查',
  leader_instruction: '领导批示',
};
export const closureTexts: Readonly<Record<string, string>> = {
  final: '最终销号',
  staged: '阶段销号',
  unfounded: '不属实',
  no_action_needed: '无需整改',
  other: '其他',
};

/** What a rung is called in the ledger. */
export const rungText = (rung: number): string => `第${rung}级 ${rungNames[rung]?.zh ?? ''}`;

interface LedgerColumn extends TableColumn {
  readonly key: string;
  readonly en: string;
}
const column = (
  key: string,
  title: string,
  en: string,
  width: number,
  more: Partial<TableColumn> = {},
): LedgerColumn => ({
  key,
  title,
  en,
  width,
  ...more,
});

/** The columns of domain.md section 12 in their fixed order. */
export const ledgerColumns = [
  column('no', '序号', 'No.', 6, { kind: 'number' }),
  column('number', '案件编号', 'Case number', 24),
  column('source', '来源(通报文号)', 'Source (bulletin)', 24),
  column('category', '类别', 'Category', 18),
  column('problem', '问题描述', 'Problem', 48),
  column('unit', '责任单位', 'Responsible unit', 30),
  column('principal', '第一责任人(职务)', 'First responsible (post)', 20),
  column('joint', '牵头/配合单位', 'Lead and joint units', 30),
  column('leader', '包案领导', 'Leader in charge', 20),
  column('type', '整改类型', 'Type', 16, { choices: Object.values(rectifyTypeTexts) }),
  column('goal', '整改目标', 'Goal', 30),
  column('measures', '整改措施', 'Measures', 48),
  column('due', '整改时限(原/现)', 'Due (original/current)', 26),
  column('progress', '进展情况', 'Progress', 36),
  column('completion', '完成情况', 'Completion', 20),
  column('evidence', '成效佐证', 'Evidence of effect', 36),
  column('evaluation', '群众评议(有效数/满意率)', 'Evaluation (valid/satisfied)', 18),
  column('verdict', '验收单位和意见', 'Verification', 36),
  column('notice', '公示起止', 'Public notice', 24),
  column('closing', '销号日期和类型', 'Closing', 20),
  column('rungs', '督办记录(最高梯次)', 'Highest rung', 18),
  column('lookBack', '回头看', 'Look-back', 24),
  column('remarks', '备注', 'Remarks', 24),
] as const;

/** What a system needs beside the words to take a ledger in again without loss; offices may leave them out. */
export const systemColumns = [
  column('title', '标题', 'Title', 24),
  column('titleEn', '英文标题', 'English title', 24),
  column('unitCode', '单位代码', 'Unit code', 14),
  column('state', '状态', 'State', 14, {
    choices: caseStates.filter((state) => state !== 'draft').map((state) => stateTexts[state].zh),
  }),
  column('cycle', '整改周期', 'Cycle', 6, { kind: 'number' }),
  column('round', '验收轮次', 'Round', 6, { kind: 'number' }),
  column('level', '级别', 'Level', 6, { choices: caseLevels }),
  column('weight', '权重', 'Weight', 6, { kind: 'number' }),
  column('sector', '领域', 'Sector', 10),
  column('itemNo', '类别方面号', 'Category-aspect', 8),
  column('issuedOn', '交办日期', 'Issued on', 12, { kind: 'date' }),
  column('dueRule', '时限规则', 'Deadline rule', 14),
  column('nextBy', '本环节期限', 'Next by', 12, { kind: 'date' }),
  column('submittedOn', '申请销号日期', 'Applied on', 12, { kind: 'date' }),
  column('parent', '原案编号', 'Whole', 24),
  column('master', '主案编号', 'Master', 24),
  column('supervisor', '督办单位', 'Supervising unit', 24),
  column('threshold', '成效门槛', 'Effect threshold', 24),
  column('pack', '参数包', 'Parameter pack', 18),
] as const;

export const allColumns: readonly LedgerColumn[] = [...ledgerColumns, ...systemColumns];

/** One line of the ledger by key of its column. */
export type LedgerCells = Readonly<Record<string, string>>;

/** The state that a text names, in Chinese as the ledger writes it or as offices do. */
export function stateNamed(text: string): CaseState | undefined {
  const plain = text.replaceAll(/[\s。,,.]/gu, '');
  const exact = caseStates.find((state) => stateTexts[state].zh === text || state === text);
  if (exact && exact !== 'draft') return exact;
  return spoken.find(([pattern]) => pattern.test(plain))?.[1];
}

/** What offices write for where a case stands; `完成` alone is no closing, for nobody has verified it. */
const spoken: readonly (readonly [RegExp, CaseState])[] = [
  [/^(未认领|待认领|已交办)$/u, 'issued'],
  [/^(已认领|制定方案中?)$/u, 'claimed'],
  [/^(整改中|正在整改|推进中|正在推进|未完成|持续整改中?|长期坚持)$/u, 'rectifying'],
  [/^(暂缓|暂缓整改)$/u, 'suspended'],
  [/^(已完成|完成|整改完成|已整改|待验收)$/u, 'submitted'],
  [/^(验收通过|已验收)$/u, 'verified'],
  [/^公示中$/u, 'in_notice'],
  [/^(已销号|销号|已办结)$/u, 'closed'],
  [/^(已撤销|不属实)$/u, 'withdrawn'],
];

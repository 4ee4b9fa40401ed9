import { actionTexts, rungNames, stateTexts, thresholdWords, withoutPersonalData } from '#domain';
import type { LocalDate } from '#domain';
import { chinese, numbered, orDash } from './chinese.js';
import { objectsOf, textOf } from './dossier.js';
import type { Dossier } from './dossier.js';
import { chineseDay } from './paper.js';
import type { Block } from './paper.js';

/** What the dossier of a case shows beyond its papers. */
export interface BookFacts {
  readonly printedAt: string;
  readonly today: LocalDate;
  readonly state: keyof typeof stateTexts;
  readonly events: readonly {
    readonly seq: number;
    readonly at: string;
    readonly action: string;
    readonly outcome: 'accepted' | 'refused';
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: string | null;
    readonly person: string | null;
    readonly post: string | null;
    readonly unit: string | null;
  }[];
  readonly evidence: readonly {
    readonly title: string;
    readonly tests: 'paper' | 'effect';
    readonly version: number;
    readonly takenOn: LocalDate;
    readonly sha256: string | null;
    readonly by: string;
    readonly removed: boolean;
  }[];
  readonly clocks: readonly {
    readonly kind: string;
    readonly no: number;
    readonly startsOn: LocalDate;
    readonly due: LocalDate;
    readonly original: LocalDate;
    readonly endedOn: LocalDate | null;
    readonly pausedDays: number;
  }[];
  readonly rungs: readonly {
    readonly rung: number;
    readonly document: string;
    readonly on: LocalDate;
    readonly due: LocalDate;
    readonly superseded: boolean;
  }[];
  readonly evaluations: readonly {
    readonly cycle: number;
    readonly round: number;
    readonly invited: number;
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

/** What is done about a case and is no transition of it. */
const otherActions: Readonly<Record<string, string>> = {
  adopt_ladder: '改用督办梯次',
  ask_help: '请求协调',
  answer_help: '答复协调请求',
  withdraw_help: '撤回协调请求',
  close_evaluation: '结束群众评议',
  draw_sample: '评议抽样',
  enter_roster: '填报评议名册',
  record_answer: '代填评议',
  object: '收到公示异议',
  dismiss_objection: '异议不成立',
  propose_erasure: '提出依法删除',
  decide_erasure: '决定依法删除',
  seal_document: '文书归档',
  clear_evidence: '决定佐证可否公开',
};
const clockNames: Readonly<Record<string, string>> = {
  claim: '认领',
  plan: '报送方案',
  plan_review: '批复方案',
  rectify: '整改',
  arbitrate: '裁定异议',
  appeal: '复核裁定',
  extension: '批复延期',
  review: '暂缓复核',
  verify: '验收',
  publish: '公示前',
  notice: '公示',
  close: '销号',
  look_back: '回头看',
  upkeep: '巩固检查',
  reply: '答复函件',
  proposal: '问责建议',
};

const stateOf = (name: string | null): string => stateTexts[name as keyof typeof stateTexts]?.zh ?? '';
const actionOf = (name: string): string =>
  actionTexts[name as keyof typeof actionTexts]?.zh ?? otherActions[name] ?? '其他登记';
const safe = (text: string | null): string => orDash(withoutPersonalData(text ?? ''));
const dayOf = (day: LocalDate | null): string => orDash(day && chineseDay(day));

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The parts of a case's dossier in their order (RE-8); what has nothing to show says so. */
export function sectionsOf(dossier: Dossier, book: BookFacts): readonly Section[] {
  return [
    { title: '一、问题与整改方案', blocks: planBlocks(dossier) },
    { title: '二、办理经过', blocks: [events(book)] },
    { title: '三、决定与理由', blocks: [decisions(book)] },
    { title: '四、期限', blocks: [clocks(book)] },
    { title: '五、督办梯次', blocks: [rungs(book)] },
    { title: '六、佐证目录', blocks: [evidence(book)] },
    { title: '七、群众评议', blocks: [evaluations(book)] },
    { title: '八、记录链与校验方法', blocks: chain(dossier, book) },
  ];
}

const table = (head: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]): Block =>
  rows.length > 0 ? { kind: 'table', head, widths, rows } : { kind: 'text', text: '本项无记录。' };

function planBlocks(dossier: Dossier): readonly Block[] {
  const filed = dossier.papers.findLast(({ kind }) => kind === 'file_plan' || kind === 'change_plan');
  const done = new Map(
    dossier.papers
      .flatMap((paper) => objectsOf(paper, 'measuresDone'))
      .map((one) => [String(one['measureId']), String(one['doneOn']) as LocalDate]),
  );
  const problem: Block = {
    kind: 'facts',
    rows: [
      ['存在问题', safe(dossier.problem)],
      ['成效标准', thresholdWords(dossier.effect_threshold).zh],
      ...(filed
        ? ([
            ['原因分析', safe(textOf(filed, 'cause'))],
            ['整改目标', safe(textOf(filed, 'goal'))],
          ] as const)
        : []),
    ],
  };
  if (!filed) return [problem, { kind: 'text', text: '尚未报送整改方案。' }];
  const measures = objectsOf(filed, 'measures').map((one, at) => {
    const doneOn = done.get(String(one['id']));
    const owner = String(one['ownerPostId']);
    return [
      String(at + 1),
      safe(String(one['text'])),
      safe(String(one['output'])),
      dossier.names[owner] ?? '—',
      chineseDay(String(one['dueDate']) as LocalDate),
      doneOn ? chineseDay(doneOn) : '未报完成',
    ];
  });
  return [problem, table(['序号', '措施', '可见成果', '责任人', '时限', '完成'], [1.4, 4.4, 3, 3.4, 3, 3], measures)];
}

function whoOf({ person, post, unit }: BookFacts['events'][number]): string {
  // A member of the public acts without a post: he is not named, and nothing of him is on the trail.
  return person ? `${person}(${unit ?? ''}${post ?? ''})` : '系统';
}

const events = ({ events: all }: BookFacts): Block =>
  table(
    ['序号', '时间', '办理事项', '办理人', '状态变化'],
    [1.3, 2.7, 3.4, 4.4, 4],
    all.map((one) => [
      String(one.seq),
      one.at.replace(' ', '\n'),
      actionOf(one.action) + (one.outcome === 'refused' ? '(未获准许)' : ''),
      whoOf(one),
      one.from !== one.to ? `${stateOf(one.from)} → ${stateOf(one.to)}` : stateOf(one.to),
    ]),
  );

const decisions = ({ events: all }: BookFacts): Block =>
  table(
    ['日期', '事项', '决定人', '理由'],
    [2.2, 2.4, 3.6, 7],
    all
      .filter(({ reason, outcome }) => reason && outcome === 'accepted')
      .map((one) => [one.at.slice(0, 10), actionOf(one.action), whoOf(one), safe(one.reason)]),
  );

const clocks = ({ clocks: all }: BookFacts): Block =>
  table(
    ['期限', '起算', '原定届满', '现定届满', '停算天数', '结束'],
    [2.6, 3, 3, 3, 2.2, 3],
    all.map((one) => [
      `${clockNames[one.kind] ?? '其他'}${one.no > 1 ? ` 第${one.no}次` : ''}`,
      dayOf(one.startsOn),
      dayOf(one.original),
      dayOf(one.due),
      String(one.pausedDays),
      one.endedOn ? dayOf(one.endedOn) : '计算中',
    ]),
  );

const rungs = ({ rungs: all }: BookFacts): Block =>
  table(
    ['梯次', '文书', '应发日', '发出日', '效力'],
    [2.6, 4.4, 3, 3, 2],
    all.map((one) => [
      rungNames[one.rung]?.zh ?? String(one.rung),
      one.document,
      dayOf(one.due),
      dayOf(one.on),
      one.superseded ? '已失效' : '有效',
    ]),
  );

const evidence = ({ evidence: all }: BookFacts): Block =>
  table(
    ['佐证', '类别', '事实日期', '提交人', 'SHA-256'],
    [4, 1.6, 2.8, 2, 6],
    all.map((one) => [
      safe(one.title) + (one.version > 1 ? `(第${one.version}版)` : ''),
      one.tests === 'effect' ? '成效' : '材料',
      dayOf(one.takenOn),
      one.by,
      one.removed ? '已移除,仅存记录' : (one.sha256 ?? '无文件'),
    ]),
  );

const answers = ['satisfied', 'basically', 'not_satisfied', 'unknown'];
const evaluations = ({ evaluations: all }: BookFacts): Block =>
  table(
    ['轮次', '发出', '满意', '基本满意', '不满意', '不了解'],
    [3, 2, 2, 2, 2, 2],
    all.map(({ cycle, round, invited, counts }) => [
      `第${cycle}次办理第${round}轮`,
      String(invited),
      ...answers.map((answer) => String(counts[answer] ?? 0)),
    ]),
  );

function chain(dossier: Dossier, { events: all }: BookFacts): readonly Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['记录条数', `${dossier.audit_seq}条,本卷收录${all.length}条`],
        ['链尾哈希', dossier.audit_hash],
      ],
    },
    {
      kind: 'text',
      text: numbered([
        '在案件页导出办理记录,得到逐条列出的文件。',
        '运行 rectify verify 并给出该文件:程序自第一条起重算每条的 SHA-256,逐条与下一条所载的前项哈希比对。',
        '最后一条的哈希应与上列链尾哈希一致;条数更多的,本卷所收末条的哈希应与之一致。',
        '对佐证原件重算 SHA-256,应与佐证目录所列一致。',
      ]),
    },
  ];
}

/** The facts of the cover. */
export const coverRows = (dossier: Dossier, { state, today }: BookFacts): readonly (readonly [string, string])[] => [
  ['责任单位', dossier.unit_path],
  ['第一责任人', `${dossier.principal ?? '空缺'}${dossier.principal_post ? `(${dossier.principal_post})` : ''}`],
  ['督办单位', dossier.supervisor],
  ['验收单位', dossier.verifier],
  ['问题来源', chinese(dossier.source) + (dossier.bulletin ? `,${dossier.bulletin}` : '')],
  ['交办日期', dayOf(dossier.issued_on)],
  ['整改期限', dayOf(dossier.due_date)],
  ['当前状态', `${stateOf(state)}${dossier.closed_on ? `(${chineseDay(dossier.closed_on)}销号)` : ''}`],
  ['截至', chineseDay(today)],
];

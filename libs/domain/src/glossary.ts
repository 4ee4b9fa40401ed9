import type { Bilingual } from './bilingual.js';

export interface GlossaryTerm {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
}

const term = (zh: string, en: string, meaningZh: string, meaningEn: string): GlossaryTerm => ({
  name: { zh, en },
  meaning: { zh: meaningZh, en: meaningEn },
});

const parties = {
  responsible_unit: term(
    '责任单位',
    'responsible unit',
    '对一件案件负责的唯一单位。',
    'The one unit that answers for a case.',
  ),
  co_responsible_unit: term(
    '共同责任单位',
    'co-responsible unit',
    '与责任单位一起负责:村的案件,乡镇同时认领(镇村双认领)。',
    'Answers together with the unit: a village case is claimed by its township as well.',
  ),
  lead_unit: term(
    '牵头单位',
    'lead unit',
    '负责业务指导的条线单位,无权销号。',
    'A line unit that guides the work; it cannot close a case.',
  ),
  supervising_unit: term(
    '督办单位',
    'supervising unit',
    '整改办或同级督办机构:交办、催办、组织验收。',
    'Issues cases, urges, and arranges verification.',
  ),
  principal: term(
    '第一责任人',
    'principal',
    '责任单位党组织书记岗位的现任者,认领和销号须由其签字。',
    'Whoever holds the Party secretary post of the unit; signs claims and closing applications.',
  ),
  liaison: term(
    '联络员',
    'liaison',
    '替第一责任人填报材料,不签任何字。',
    'Fills in forms for the principal and signs nothing.',
  ),
  sponsor_leader: term(
    '包案领导',
    'leader in charge',
    '亲自包抓疑难案件的上级领导。',
    'A leader of a higher level who personally carries a hard case.',
  ),
} as const;

const intake = {
  bulletin: term(
    '通报',
    'bulletin',
    '按类别、按方面列出问题的公开文件。',
    'A published notice that lists problems by category and aspect.',
  ),
  case: term(
    '案件',
    'case',
    '一个问题对一个责任单位,是有状态、有时限的最小单元。',
    'One problem of one responsible unit; the thing that has a state and clocks.',
  ),
  claim: term(
    '认领',
    'claim',
    '单位承认问题属于自己,由第一责任人签字。',
    'The unit accepts that the problem is its own; the principal signs.',
  ),
  deemed_claim: term(
    '视同认领',
    'deemed claim',
    '认领期满仍不表态的,系统视为已认领,时限照常计算。',
    'A unit that stays silent is taken to have claimed; its clocks run on.',
  ),
  dispute: term(
    '异议',
    'dispute',
    '单位认为不属本单位、不属实或重复,附证据提出一次。',
    'The unit says: not ours, not true, or a duplicate. Filed once, with evidence.',
  ),
  reassign: term(
    '改派',
    'reassignment',
    '案件转给另一责任单位,认领时限重新计算。',
    'The case moves to another unit and gets a new claim clock.',
  ),
  return: term(
    '退回补正',
    'return of papers',
    '材料不全,退回补齐;不是对成效的否定。',
    'Papers go back to be completed; it says nothing about the effect.',
  ),
  merge: term('并案', 'merger', '重复的案件并入主案一起办理。', 'A duplicate joined to a master case.'),
  unfounded: term('不属实', 'unfounded', '经核查,问题并不存在。', 'Checked, and the problem is not there.'),
} as const;

const work = {
  rectification_plan: term(
    '整改方案',
    'rectification plan',
    '目标、原因、措施、责任岗位和时限。',
    'Goal, cause, measures, owners and dates.',
  ),
  immediate: term('立行立改', 'fix at once', '马上改,不需要批复方案。', 'Done at once; no plan has to be approved.'),
  staged: term(
    '分阶段整改',
    'fix in stages',
    '按阶段推进,每个阶段有自己的时限。',
    'Milestones, each with its own date.',
  ),
  ongoing: term(
    '长期坚持',
    'ongoing',
    '先阶段性销号,之后继续承担巩固责任。',
    'Closed in stages, with upkeep duties afterwards.',
  ),
  due_date: term(
    '整改时限',
    'due date',
    '在这一天之前须提交能通过验收的销号申请。',
    'The day by which a closing application that passes must be filed.',
  ),
  extension: term(
    '延期',
    'extension',
    '经批准后推迟的整改时限,只能批准一次。',
    'A later due date, granted once on request.',
  ),
  suspension: term(
    '暂缓',
    'suspension',
    '因客观原因经批准停止计时,到复核日期恢复。',
    'The clock stops for an objective cause until the day of review.',
  ),
  replicated_check: term(
    '举一反三',
    'replicated check',
    '同类单位各自对照自查,逐一答复有无同样的问题。',
    'Others of the same kind look for the same problem and answer.',
  ),
  zero_report: term(
    '零报告',
    'zero report',
    '自查后没有发现问题,签字报告“已查、没有”。',
    'A signed statement: checked, and none found.',
  ),
} as const;

const proof = {
  closing_application: term(
    '销号申请',
    'closing application',
    '单位认为整改完成,由第一责任人签字背书后提出。',
    'The unit says it is done, and its principal signs for it.',
  ),
  signed_pledge: term(
    '签字背书',
    'signed pledge',
    '第一责任人签字保证所报情况属实。',
    "The principal's signed statement that the report is true.",
  ),
  verification: term(
    '验收',
    'verification',
    '由其他人到现场、向群众核验成效。',
    'Others check the effect on site and with the people.',
  ),
  rework: term(
    '重新整改',
    'rework',
    '验收不通过,退回整改,进入下一轮。',
    'Verification failed: back to work, in a next round.',
  ),
  mass_evaluation: term(
    '群众评议',
    'mass evaluation',
    '由当事群众对成效打分,销号须达到规定的满意率。',
    'The people concerned rate the effect; closing needs a set share of satisfaction.',
  ),
  public_notice: term(
    '公示',
    'public notice',
    '公开整改结果,公示期内任何人可以提出异议。',
    'The result is shown; anybody may object while it hangs out.',
  ),
  closed: term(
    '销号',
    'closing',
    '从台账上划掉(对账销号),转入回头看。',
    'Struck off the ledger; a look-back may follow.',
  ),
  staged_closure: term(
    '阶段性销号',
    'closing for now',
    '本阶段任务完成先予销号,长期责任继续。',
    'Closed for now; upkeep goes on.',
  ),
  filing: term('备案', 'filing', '销号情况报上一级备案。', 'The closing is reported one level up.'),
  look_back: term(
    '回头看',
    'look-back',
    '对已销号的案件过一段时间再抽查。',
    'A later check of cases that were closed.',
  ),
  rebound: term('反弹', 'rebound', '已销号的问题又出现了。', 'A closed problem is back.'),
  false_rectification: term(
    '虚假整改',
    'false rectification',
    '报告已整改而实际没有,标记永久保留。',
    'Reported as done and was not; the mark stays.',
  ),
} as const;

const pressure = {
  light: term(
    '三色灯',
    'light',
    '绿正常、黄临期、红超期,由时限推算,不由人填。',
    'Green on time, yellow due soon, red overdue; computed from the clocks, set by nobody.',
  ),
  ladder: term(
    '督办梯次',
    'escalation ladder',
    '逾期后逐级加压的六级措施,每级有日期和文书。',
    'Six steps of rising pressure after a missed date, each with its day and its paper.',
  ),
  urge_note: term('催办', 'urge note', '第一级书面催促。', 'The first written push.'),
  supervision_letter: term(
    '督办函',
    'supervision letter',
    '第二级书面督促,须在期限内回复补救安排。',
    'The second written push; wants an answer with steps to catch up.',
  ),
  interview: term(
    '约谈',
    'interview',
    '与第一责任人当面谈话,形成记录。',
    'A talk with the principal face to face, minuted.',
  ),
  listed_supervision: term(
    '挂牌督办',
    'listed supervision',
    '点名挂牌,由领导督办,明确最后期限。',
    'The case is listed by name under a leader, with a final date.',
  ),
  accountability_referral: term(
    '问责建议',
    'accountability referral',
    '把材料移交有权决定的机关,系统不自动问责。',
    'Papers are handed to the body that may decide; nothing is automatic.',
  ),
} as const;

const overview = {
  ledger: term('台账', 'ledger', '全部案件按固定栏目列成的清单。', 'The list of all cases with fixed columns.'),
  three_lists: term(
    '三张清单',
    'three lists',
    '问题、任务、责任清单,是同一批案件的三种看法。',
    'Problems, tasks, duties: three views of the same cases.',
  ),
  blind_spot: term(
    '盲区',
    'blind spot',
    '一年内没有检查、案件、评分和零报告的单位;没人看过,不等于没有问题。',
    'A unit with no check, case, rating or zero report for a year. Not looked at is not a clean record.',
  ),
  dead_corner: term(
    '死角',
    'dead corner',
    '没有第一责任人的单位,或没有责任人、没有下一步的案件。',
    'A unit without a principal, or a case without a holder or a next step.',
  ),
  line_and_territory: term(
    '条块',
    'line and territory',
    '条是行业系统的上下级,块是地方的上下级。',
    'Line: the chain of a sector. Territory: the chain of an area.',
  ),
} as const;

/** The terms of art of `domain.md` section 1, by identifier, each with what it means to a newcomer. */
export const glossary = { ...parties, ...intake, ...work, ...proof, ...pressure, ...overview } as const;

// Written by npm run api:types.
export const glossary = {
  responsible_unit: {
    name: { zh: '责任单位', en: 'responsible unit' },
    meaning: { zh: '对一件案件负责的唯一单位。', en: 'The one unit that answers for a case.' },
  },
  co_responsible_unit: {
    name: { zh: '共同责任单位', en: 'co-responsible unit' },
    meaning: {
      zh: '与责任单位一起负责:村的案件,乡镇同时认领(镇村双认领)。',
      en: 'Answers together with the unit: a village case is claimed by its township as well.',
    },
  },
  lead_unit: {
    name: { zh: '牵头单位', en: 'lead unit' },
    meaning: {
      zh: '负责业务指导的条线单位,无权销号。',
      en: 'A line unit that guides the work; it cannot close a case.',
    },
  },
  supervising_unit: {
    name: { zh: '督办单位', en: 'supervising unit' },
    meaning: {
      zh: '整改办或同级督办机构:交办、催办、组织验收。',
      en: 'Issues cases, urges, and arranges verification.',
    },
  },
  principal: {
    name: { zh: '第一责任人', en: 'principal' },
    meaning: {
      zh: '责任单位党组织书记岗位的现任者,认领和销号须由其签字。',
      en: 'Whoever holds the Party secretary post of the unit; signs claims and closing applications.',
    },
  },
  liaison: {
    name: { zh: '联络员', en: 'liaison' },
    meaning: { zh: '替第一责任人填报材料,不签任何字。', en: 'Fills in forms for the principal and signs nothing.' },
  },
  sponsor_leader: {
    name: { zh: '包案领导', en: 'leader in charge' },
    meaning: {
      zh: '亲自包抓疑难案件的上级领导。',
      en: 'A leader of a higher level who personally carries a hard case.',
    },
  },
  bulletin: {
    name: { zh: '通报', en: 'bulletin' },
    meaning: {
      zh: '按类别、按方面列出问题的公开文件。',
      en: 'A published notice that lists problems by category and aspect.',
    },
  },
  case: {
    name: { zh: '案件', en: 'case' },
    meaning: {
      zh: '一个问题对一个责任单位,是有状态、有时限的最小单元。',
      en: 'One problem of one responsible unit; the thing that has a state and clocks.',
    },
  },
  claim: {
    name: { zh: '认领', en: 'claim' },
    meaning: {
      zh: '单位承认问题属于自己,由第一责任人签字。',
      en: 'The unit accepts that the problem is its own; the principal signs.',
    },
  },
  deemed_claim: {
    name: { zh: '视同认领', en: 'deemed claim' },
    meaning: {
      zh: '认领期满仍不表态的,系统视为已认领,时限照常计算。',
      en: 'A unit that stays silent is taken to have claimed; its clocks run on.',
    },
  },
  dispute: {
    name: { zh: '异议', en: 'dispute' },
    meaning: {
      zh: '单位认为不属本单位、不属实或重复,附证据提出一次。',
      en: 'The unit says: not ours, not true, or a duplicate. Filed once, with evidence.',
    },
  },
  reassign: {
    name: { zh: '改派', en: 'reassignment' },
    meaning: {
      zh: '案件转给另一责任单位,认领时限重新计算。',
      en: 'The case moves to another unit and gets a new claim clock.',
    },
  },
  return: {
    name: { zh: '退回补正', en: 'return of papers' },
    meaning: {
      zh: '材料不全,退回补齐;不是对成效的否定。',
      en: 'Papers go back to be completed; it says nothing about the effect.',
    },
  },
  merge: {
    name: { zh: '并案', en: 'merger' },
    meaning: { zh: '重复的案件并入主案一起办理。', en: 'A duplicate joined to a master case.' },
  },
  unfounded: {
    name: { zh: '不属实', en: 'unfounded' },
    meaning: { zh: '经核查,问题并不存在。', en: 'Checked, and the problem is not there.' },
  },
  rectification_plan: {
    name: { zh: '整改方案', en: 'rectification plan' },
    meaning: { zh: '目标、原因、措施、责任岗位和时限。', en: 'Goal, cause, measures, owners and dates.' },
  },
  immediate: {
    name: { zh: '立行立改', en: 'fix at once' },
    meaning: { zh: '马上改,不需要批复方案。', en: 'Done at once; no plan has to be approved.' },
  },
  staged: {
    name: { zh: '分阶段整改', en: 'fix in stages' },
    meaning: { zh: '按阶段推进,每个阶段有自己的时限。', en: 'Milestones, each with its own date.' },
  },
  ongoing: {
    name: { zh: '长期坚持', en: 'ongoing' },
    meaning: { zh: '先阶段性销号,之后继续承担巩固责任。', en: 'Closed in stages, with upkeep duties afterwards.' },
  },
  due_date: {
    name: { zh: '整改时限', en: 'due date' },
    meaning: {
      zh: '在这一天之前须提交能通过验收的销号申请。',
      en: 'The day by which a closing application that passes must be filed.',
    },
  },
  extension: {
    name: { zh: '延期', en: 'extension' },
    meaning: { zh: '经批准后推迟的整改时限,只能批准一次。', en: 'A later due date, granted once on request.' },
  },
  suspension: {
    name: { zh: '暂缓', en: 'suspension' },
    meaning: {
      zh: '因客观原因经批准停止计时,到复核日期恢复。',
      en: 'The clock stops for an objective cause until the day of review.',
    },
  },
  replicated_check: {
    name: { zh: '举一反三', en: 'replicated check' },
    meaning: {
      zh: '同类单位各自对照自查,逐一答复有无同样的问题。',
      en: 'Others of the same kind look for the same problem and answer.',
    },
  },
  zero_report: {
    name: { zh: '零报告', en: 'zero report' },
    meaning: { zh: '自查后没有发现问题,签字报告“已查、没有”。', en: 'A signed statement: checked, and none found.' },
  },
  closing_application: {
    name: { zh: '销号申请', en: 'closing application' },
    meaning: {
      zh: '单位认为整改完成,由第一责任人签字背书后提出。',
      en: 'The unit says it is done, and its principal signs for it.',
    },
  },
  signed_pledge: {
    name: { zh: '签字背书', en: 'signed pledge' },
    meaning: {
      zh: '第一责任人签字保证所报情况属实。',
      en: "The principal's signed statement that the report is true.",
    },
  },
  verification: {
    name: { zh: '验收', en: 'verification' },
    meaning: { zh: '由其他人到现场、向群众核验成效。', en: 'Others check the effect on site and with the people.' },
  },
  rework: {
    name: { zh: '重新整改', en: 'rework' },
    meaning: { zh: '验收不通过,退回整改,进入下一轮。', en: 'Verification failed: back to work, in a next round.' },
  },
  mass_evaluation: {
    name: { zh: '群众评议', en: 'mass evaluation' },
    meaning: {
      zh: '由当事群众对成效打分,销号须达到规定的满意率。',
      en: 'The people concerned rate the effect; closing needs a set share of satisfaction.',
    },
  },
  public_notice: {
    name: { zh: '公示', en: 'public notice' },
    meaning: {
      zh: '公开整改结果,公示期内任何人可以提出异议。',
      en: 'The result is shown; anybody may object while it hangs out.',
    },
  },
  closed: {
    name: { zh: '销号', en: 'closing' },
    meaning: { zh: '从台账上划掉(对账销号),转入回头看。', en: 'Struck off the ledger; a look-back may follow.' },
  },
  staged_closure: {
    name: { zh: '阶段性销号', en: 'closing for now' },
    meaning: { zh: '本阶段任务完成先予销号,长期责任继续。', en: 'Closed for now; upkeep goes on.' },
  },
  filing: {
    name: { zh: '备案', en: 'filing' },
    meaning: { zh: '销号情况报上一级备案。', en: 'The closing is reported one level up.' },
  },
  look_back: {
    name: { zh: '回头看', en: 'look-back' },
    meaning: { zh: '对已销号的案件过一段时间再抽查。', en: 'A later check of cases that were closed.' },
  },
  rebound: {
    name: { zh: '反弹', en: 'rebound' },
    meaning: { zh: '已销号的问题又出现了。', en: 'A closed problem is back.' },
  },
  false_rectification: {
    name: { zh: '虚假整改', en: 'false rectification' },
    meaning: { zh: '报告已整改而实际没有,标记永久保留。', en: 'Reported as done and was not; the mark stays.' },
  },
  light: {
    name: { zh: '三色灯', en: 'light' },
    meaning: {
      zh: '绿正常、黄临期、红超期,由时限推算,不由人填。',
      en: 'Green on time, yellow due soon, red overdue; computed from the clocks, set by nobody.',
    },
  },
  ladder: {
    name: { zh: '督办梯次', en: 'escalation ladder' },
    meaning: {
      zh: '逾期后逐级加压的六级措施,每级有日期和文书。',
      en: 'Six steps of rising pressure after a missed date, each with its day and its paper.',
    },
  },
  urge_note: {
    name: { zh: '催办', en: 'urge note' },
    meaning: { zh: '第一级书面催促。', en: 'The first written push.' },
  },
  supervision_letter: {
    name: { zh: '督办函', en: 'supervision letter' },
    meaning: {
      zh: '第二级书面督促,须在期限内回复补救安排。',
      en: 'The second written push; wants an answer with steps to catch up.',
    },
  },
  interview: {
    name: { zh: '约谈', en: 'interview' },
    meaning: { zh: '与第一责任人当面谈话,形成记录。', en: 'A talk with the principal face to face, minuted.' },
  },
  listed_supervision: {
    name: { zh: '挂牌督办', en: 'listed supervision' },
    meaning: {
      zh: '点名挂牌,由领导督办,明确最后期限。',
      en: 'The case is listed by name under a leader, with a final date.',
    },
  },
  accountability_referral: {
    name: { zh: '问责建议', en: 'accountability referral' },
    meaning: {
      zh: '把材料移交有权决定的机关,系统不自动问责。',
      en: 'Papers are handed to the body that may decide; nothing is automatic.',
    },
  },
  ledger: {
    name: { zh: '台账', en: 'ledger' },
    meaning: { zh: '全部案件按固定栏目列成的清单。', en: 'The list of all cases with fixed columns.' },
  },
  three_lists: {
    name: { zh: '三张清单', en: 'three lists' },
    meaning: {
      zh: '问题、任务、责任清单,是同一批案件的三种看法。',
      en: 'Problems, tasks, duties: three views of the same cases.',
    },
  },
  blind_spot: {
    name: { zh: '盲区', en: 'blind spot' },
    meaning: {
      zh: '一年内没有检查、案件、评分和零报告的单位;没人看过,不等于没有问题。',
      en: 'A unit with no check, case, rating or zero report for a year. Not looked at is not a clean record.',
    },
  },
  dead_corner: {
    name: { zh: '死角', en: 'dead corner' },
    meaning: {
      zh: '没有第一责任人的单位,或没有责任人、没有下一步的案件。',
      en: 'A unit without a principal, or a case without a holder or a next step.',
    },
  },
  line_and_territory: {
    name: { zh: '条块', en: 'line and territory' },
    meaning: {
      zh: '条是行业系统的上下级,块是地方的上下级。',
      en: 'Line: the chain of a sector. Territory: the chain of an area.',
    },
  },
} as const;

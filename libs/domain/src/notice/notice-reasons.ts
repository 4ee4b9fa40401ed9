import type { Bilingual } from '../bilingual.js';

/**
 * What a message is to who gets it: `formal` cannot be stopped, `work` says that the move is his, `news` may be left to
 * the digest or stopped (NO-6).
 */
export type NoticeClass = 'formal' | 'work' | 'news';

interface NoticeReason {
  readonly class: NoticeClass;
  /** Only while the case goes on: once it ended or rests nobody is reminded of it (NO-7). */
  readonly reminds?: true;
  readonly text: Bilingual;
}

const formal = (zh: string, en: string): NoticeReason => ({ class: 'formal', text: { zh, en } });
const work = (zh: string, en: string): NoticeReason => ({ class: 'work', text: { zh, en } });
const news = (zh: string, en: string): NoticeReason => ({ class: 'news', text: { zh, en } });

/** Every reason for which somebody is told something, with its words. */
export const noticeReasons = {
  rung: { ...formal('督办梯次', 'Escalation rung'), reminds: true },
  urged: { ...formal('督办单位催办', 'The supervising office urges you'), reminds: true },
  issued: formal('新交办事项,请认领', 'A case was issued to you; claim it'),
  deemed_claimed: formal('逾期未认领,视同认领', 'Not claimed in time: taken as claimed'),
  plan_returned: formal('整改方案被退回', 'The plan was returned'),
  papers_returned: formal('材料退回补正', 'Papers were returned'),
  failed: formal('验收不通过,重新整改', 'Verification failed; rework'),
  reopened: formal('事项重启', 'Reopened'),
  annulled: formal('因虚假整改撤销', 'Annulled for false rectification'),
  interview: formal('方案两次退回,须约谈', 'The plan was returned twice: an interview is due'),
  proposal_decided: formal('处理建议已有结论', 'A proposal was decided by two persons'),
  rung_revoked: formal('督办文书已撤回', 'A rung was taken back'),
  upkeep_missed: formal('巩固检查未按期完成,启动回头看', 'Upkeep was not shown in time: a look-back opens'),
  refused: formal('申请未获批准', 'The request was refused'),
  disputed: work('责任单位提出异议', 'The unit disputes the case'),
  plan_filed: work('整改方案待审', 'A plan waits for review'),
  submitted: work('申请销号,待验收', 'Applied to close; verify it'),
  asked: work('有申请待决定', 'A request waits for a decision'),
  letter_answered: work('责任单位已答复督办函件', 'The unit answered the letter'),
  proposal_answered: work('责任单位已陈述申辩', 'The unit was heard on a proposal'),
  replicated_check: work('举一反三:请自查并签字答复', 'Check your own unit for the same problem and sign the answer'),
  help_asked: work('下级请求支持', 'A unit below asks for help'),
  help_overdue: work('请求支持逾期未答复', 'A request for help is overdue'),
  look_back: work('请开展回头看', 'Look back at closed cases'),
  handed_over: work('责任单位合并,事项移交给接续单位', 'The unit was merged; its successor took over the case'),
  appointed: work('您已任新岗位', 'You hold a new post'),
  substituting: work('您在代理期间代行岗位职责', 'You substitute in a post'),
  delegated: work('督办已书面委托给您单位', 'Supervision was delegated to your unit in writing'),
  undelivered: work('文书未能送达,请另行通知', 'A message could not be delivered; reach the recipient otherwise'),
  storm_held: work(
    '一次将通知的人数超过上限,等待放行',
    'A run would notify more people than allowed; it waits for release',
  ),
  calendar_missing: work('年日历未录入,期限只按平常周末推算', ' has no calendar: dates count plain weekends only'),
  calendar_provisional: work(
    '年日历仍为暂定,请按国务院办公厅放假通知录入',
    ' has a provisional calendar: enter the State Council’s notice',
  ),
  date_moved: work('日历更正,期限后移', 'The calendar was corrected: a date moved later'),
  claimed: news('责任单位已认领', 'The unit claimed the case'),
  plan_approved: news('整改方案已批复', 'The plan was approved'),
  passed: news('验收通过', 'Verification passed'),
  published: news('整改结果公示', 'The result is in public notice'),
  closed: news('已销号', 'Closed'),
  changed: news('事项有变化', 'The case changed'),
  help_answered: news('请求支持已有答复', 'Your request for help was answered'),
} as const satisfies Record<string, NoticeReason>;

/** A reason by its name; what is unknown is news. */
export function noticeReason(reason: string): NoticeReason {
  const known: Readonly<Record<string, NoticeReason>> = noticeReasons;
  return known[reason] ?? news('有新消息', 'There is news');
}

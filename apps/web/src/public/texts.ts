type Pair = readonly [zh: string, en: string];
export type Language = 'zh' | 'en';
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const table = {
  product: ['整改督办', 'Rectification'],
  evaluation: ['群众评价', 'Your opinion'],
  notice: ['整改公示', 'Public notice'],
  large: ['大字', 'Large text'],
  language: ['EN', '中'],
  languageLong: ['EN Switch to English', '中 切换到中文'],
  loading: ['正在打开', 'Opening'],
  offline: [
    '网络已断开。您填写的内容还在,恢复后再提交。',
    'You are offline. What you wrote is kept; send it when you are back.',
  ],
  retry: ['再试一次', 'Try again'],
  unreachable: ['没有连上', 'No connection'],
  unreachableWhy: ['请检查网络,然后再试一次。', 'Check your network, then try again.'],
  question: ['{{title}}\n整改得怎么样?', 'How well was it put right:\n{{title}}'],
  unit: ['责任单位', 'Who answers for it'],
  problem: ['通报的问题', 'The problem'],
  goal: ['整改目标', 'The goal'],
  done: ['整改情况', 'What was done'],
  measures: ['整改措施', 'Measures'],
  until: ['评价截止', 'Open until'],
  daysLeft: ['还有 {{count}} 天', '{{count}} days left'],
  daysLeft_one: ['还有 1 天', '1 day left'],
  lastDay: ['今天截止', 'Last day today'],
  howSatisfied: ['您对整改结果满意吗?', 'Are you satisfied with the result?'],
  satisfied: ['满意', 'Satisfied'],
  basically: ['基本满意', 'Mostly satisfied'],
  not_satisfied: ['不满意', 'Not satisfied'],
  unknown: ['不了解', 'I do not know'],
  reasons: ['原因(可多选)', 'Why (choose any)'],
  words: ['想说的话(选填)', 'Anything to add (optional)'],
  send: ['提交评价', 'Send'],
  sending: ['正在提交', 'Sending'],
  chooseFirst: ['请先选择一项评价。', 'Choose one of the four first.'],
  anonymous: [
    '匿名评价,不收集姓名和手机号。每个评价码只能用一次。',
    'Anonymous: no name, no number is kept. Each code works once.',
  ],
  thanks: ['评价已收到,谢谢您', 'Received, thank you'],
  thanksWhy: [
    '您的评价只计入总数,任何人都看不到是谁填的。这个评价码已失效。',
    'Your answer only counts in the totals; nobody can see who gave it. This code no longer works.',
  ],
  next: ['接下来', 'What happens next'],
  next1: ['评议截止后汇总,只公布总数。', 'When it closes the answers are counted; only totals are published.'],
  next2: [
    '不满意较多的,不予销号,责任单位继续整改。',
    'If too many are not satisfied the case is not closed and the work goes on.',
  ],
  next3: ['结果在公示中公布,公示期内可以提出异议。', 'The result stands in the public notice, where you may object.'],
  photos: ['整改前后', 'Before and after'],
  before: ['整改前', 'Before'],
  after: ['整改后', 'After'],
  compare: ['滑动对比', 'Compare by sliding'],
  slide: ['前后对比位置', 'Where before ends and after begins'],
  slideAt: ['整改前占 {{count}}%', 'before {{count}}%'],
  readAloud: ['朗读本页', 'Read aloud'],
  stopReading: ['停止朗读', 'Stop reading'],
  typeCode: ['照纸条输入评价码', 'Type the code from your slip'],
  openCode: ['打开', 'Open'],
  yourAnswer: ['您的评价', 'Your answer'],
  used: ['这个评价码已经用过', 'This code was used already'],
  usedWhy: ['每个评价码只能用一次。', 'Each code works once.'],
  expired: ['评价已经截止', 'The evaluation is over'],
  expiredWhy: ['感谢您的关注。', 'Thank you for your interest.'],
  unknownCode: ['没有找到这个评价码', 'There is no such code'],
  unknownCodeWhy: [
    '请核对纸条上的二维码或网址,或询问发放评价码的工作人员。',
    'Check the code on your slip, or ask who handed it to you.',
  ],
  unknownNotice: ['没有找到这份公示', 'There is no such notice'],
  unknownNoticeWhy: ['链接有误,或公示已经撤下。', 'The link is wrong, or the notice was taken down.'],
  tooMany: ['操作太频繁,请一分钟后再试。', 'Too many tries; wait a minute.'],
  noticeText: ['公示内容', 'The notice'],
  result: ['整改结果', 'The result'],
  verified: ['✓ 验收通过', '✓ Verified'],
  voices: [
    '群众评议:{{valid}} 人作答,{{satisfied}} 人满意或基本满意',
    '{{valid}} people answered, {{satisfied}} of them satisfied',
  ],
  period: ['公示时间', 'Shown'],
  to: ['{{from}} 至 {{to}}', '{{from}} to {{to}}'],
  over: ['公示已结束', 'The notice is over'],
  object: ['提出异议', 'Object'],
  objectWhy: [
    '认为情况不实、问题没有解决的,可以在公示期内提出。由没有参加验收的人员核查。',
    'If this is not true or not solved, say so while the notice runs. Somebody who did not verify it will check.',
  ],
  claim: ['异议内容', 'What is not right'],
  claimHint: [
    '请写明事实;不要写他人姓名、身份证号、电话。',
    'Give facts; no names, identity or phone numbers of others.',
  ],
  claimNeeded: ['请写明异议内容。', 'Say what is not right.'],
  name: ['姓名(选填)', 'Your name (optional)'],
  contact: ['联系方式(选填)', 'How to reach you (optional)'],
  contactHint: ['只有核查人员看得到,不会告诉责任单位。', 'Only those who check see it, never the unit.'],
  sendObjection: ['提交异议', 'Send objection'],
  objected: ['异议已收到', 'Objection received'],
  receipt: ['回执码', 'Receipt'],
  receiptWhy: [
    '请保存回执码。这是查询办理结果的唯一凭据。',
    'Keep this receipt: it is the only way to ask what became of it.',
  ],
  copy: ['复制回执码', 'Copy receipt'],
  copied: ['已复制', 'Copied'],
  byHand: [
    '此页不能自动复制,请长按或选中回执码复制,或抄写下来。',
    'This page cannot copy: mark the code and copy it, or write it down.',
  ],
  ask: ['查询异议办理情况', 'What became of my objection'],
  askSend: ['查询', 'Look up'],
  open: ['正在核查', 'Being checked'],
  upheld: ['异议成立,已退回重新验收', 'Upheld; it is verified again'],
  dismissed: ['经核查,异议不成立', 'Checked and not upheld'],
  unknownReceipt: ['没有这个回执码。', 'There is no such receipt.'],
  finding: ['核查意见', 'Finding'],
  personal: [
    '文字中含有个人信息:{{kinds}}。请删去后再提交。',
    'The text holds {{kinds}}. Take that out and send again.',
  ],
  identity_number: ['身份证号', 'an identity number'],
  mobile_number: ['手机号', 'a mobile number'],
  bank_card: ['银行卡号', 'a bank card number'],
  named_person: ['他人姓名', 'the name of a person'],
  street_address: ['门牌地址', 'a street address'],
  e_mail: ['邮箱', 'a mail address'],
} as const satisfies Readonly<Record<string, Pair>>;
export type TextKey = keyof typeof table;

/** Why somebody is not satisfied; sent in Chinese whatever is shown, so that counts add up. */
export const reasons: readonly Bilingual[] = [
  { zh: '问题没有解决', en: 'Not solved' },
  { zh: '只做了表面', en: 'Only on the surface' },
  { zh: '解决得太慢', en: 'Too slow' },
  { zh: '又出现了', en: 'It came back' },
  { zh: '没有公开', en: 'Nothing was made public' },
  { zh: '态度不好', en: 'Bad manner' },
];

const KEPT = 'rectify.language';

/** The language kept from the last visit, else the browser's. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'zh';
}

/** Shows the page in a language from now on. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
}

export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** Texts in a language; one day or person is said as one. */
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) => {
    const one = `${key}_one`;
    const chosen: Pair = values['count'] === 1 && one in table ? table[one as TextKey] : table[key];
    return chosen[language === 'en' ? 1 : 0].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };

/** A day as people read it. */
export function dayIn(language: Language, day: string): string {
  const [year, month, date] = day.split('-');
  return language === 'en' ? day : `${year}年${Number(month)}月${Number(date)}日`;
}

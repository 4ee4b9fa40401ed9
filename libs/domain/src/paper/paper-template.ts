import type { PaperKindName } from './paper-kinds.js';

/** The words of a paper around its facts; `{name}` stands for a fact. Papers are in Chinese, as offices send them. */
export interface PaperTemplate {
  readonly title: string;
  /** Paragraphs before the table of facts, and after it. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
}

/** The facts that every paper has; what a kind has besides stands in its table. */
export const paperPlaceholders = [
  'number',
  'caseNumber',
  'bulletin',
  'title',
  'unit',
  'supervisor',
  'principal',
  'due',
  'daysOver',
  'answerBy',
  'date',
] as const;
export type PaperPlaceholder = (typeof paperPlaceholders)[number];
export type PaperValues = Readonly<Record<PaperPlaceholder, string>>;

const words = (title: string, opening: readonly string[], closing: readonly string[] = []): PaperTemplate => ({
  title,
  opening,
  closing,
});

/** What the product brings; an installation's own versions stand before them. */
export const defaultPaperTemplates: Readonly<Record<PaperKindName, PaperTemplate>> = {
  bulletin: words('{title}', [], ['请各责任单位对照问题逐条认领、逐项整改,按期反馈整改结果。']),
  issue_note: words(
    '关于“{title}”的整改交办单',
    ['{unit}:', '根据{bulletin},现将下列问题交你单位整改,请按期认领、制定方案并抓好落实。'],
    ['请在认领期限内确认认领;确有异议的,应在认领前书面提出。逾期未认领的,按规定视同认领。'],
  ),
  claim_receipt: words('整改事项认领回执', ['{supervisor}:', '我单位已收到整改交办事项({caseNumber}),现予认领。']),
  dispute_application: words('整改事项异议申请', ['{supervisor}:', '我单位对整改交办事项({caseNumber})提出异议如下。']),
  dispute_ruling: words('关于“{title}”异议的裁定', [
    '{unit}:',
    '你单位对整改交办事项({caseNumber})提出的异议,经审查裁定如下。',
  ]),
  plan: words('“{title}”整改方案', ['针对整改交办事项({caseNumber}),制定整改方案如下。']),
  extension_application: words('整改延期申请', ['{supervisor}:', '整改交办事项({caseNumber})确需延期,现申请如下。']),
  extension_reply: words('关于“{title}”延期申请的批复', [
    '{unit}:',
    '你单位关于整改交办事项({caseNumber})的延期申请收悉,批复如下。',
  ]),
  urging_letter: words(
    '关于“{title}”的催办通知',
    ['{unit}:', '你单位承办的整改事项({caseNumber})已超过规定时限{daysOver}。请抓紧办理。'],
    ['请于{answerBy}前书面说明原因和下一步安排。'],
  ),
  supervision_letter: words(
    '关于“{title}”的督办函',
    ['{unit}党组织:', '你单位承办的整改事项({caseNumber})已超过规定时限{daysOver},经催办仍未办结,现予督办。'],
    ['请党组织负责同志牵头研究,于{answerBy}前书面回复,并附追赶进度的措施;在办结前每两周报告一次进展。'],
  ),
  delay_notice: words(
    '关于“{title}”整改迟滞情况的通报',
    ['各相关单位:', '{unit}承办的整改事项({caseNumber})已超过规定时限{daysOver},经催办、督办仍未办结,现予通报。'],
    ['各单位要引以为戒,对照检查本单位承办事项,确保按期完成整改。'],
  ),
  progress_report: words('“{title}”整改进展报告', [
    '{supervisor}:',
    '现将整改交办事项({caseNumber})进展情况报告如下。',
  ]),
  letter_answer: words('关于督办事项的回复', ['{supervisor}:', '现就整改交办事项({caseNumber})的来函回复如下。']),
  closing_application: words('整改销号申请表', []),
  verification_opinion: words('整改验收意见书', []),
  public_notice: words(
    '关于“{title}”整改结果的公示',
    ['{unit}承办的整改事项已通过验收,现将整改结果予以公示。'],
    ['公示期间,如对整改结果有异议,可通过公示页面或向{supervisor}提出,可以具名,也可以不具名。'],
  ),
  closing_notice: words('关于“{title}”销号的通知', [
    '{unit}:',
    '你单位承办的整改事项({caseNumber})已完成整改,准予销号。',
  ]),
  interview_notice: words(
    '约谈通知',
    ['{unit}{principal}同志:', '你单位承办的整改事项({caseNumber})整改不力。经研究,决定对你进行约谈。'],
    ['请准备书面说明材料,约谈时间、地点另行通知;约谈情况将形成记录。'],
  ),
  interview_record: words('约谈记录', []),
  listing_notice: words(
    '关于对“{title}”挂牌督办的通知',
    ['{unit}:', '你单位承办的整改事项({caseNumber})长期未办结。经研究,决定挂牌督办。'],
    ['挂牌期间不得延期;整改到位并经验收、公示后摘牌。'],
  ),
  referral: words(
    '问责建议移送单',
    ['现将整改事项({caseNumber})有关情况移送,建议依规依纪研究处理。'],
    ['是否问责、如何问责,由有权机关决定;处理结果请书面反馈。'],
  ),
};

/** The words with the facts in their places. */
export const fillPaper = (text: string, values: PaperValues): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in values ? values[name as PaperPlaceholder] : whole));

/** Placeholders that no paper knows, each once. */
export function unknownPaperPlaceholders({ title, opening, closing }: PaperTemplate): readonly string[] {
  const used = [title, ...opening, ...closing].flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''),
  );
  return [...new Set(used)].filter((name) => !(paperPlaceholders as readonly string[]).includes(name));
}

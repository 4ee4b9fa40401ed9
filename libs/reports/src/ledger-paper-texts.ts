import type { Language } from '#domain';

interface LedgerPaperTexts {
  readonly title: string;
  readonly unit: (name: string) => string;
  readonly scope: (words: string) => string;
  readonly printed: (at: string) => string;
  readonly total: (count: number) => string;
  readonly by: (who: string, at: string) => string;
  readonly page: (page: number, count: number) => string;
  /** The boxes at the end, in the order in which they are signed. */
  readonly signers: readonly string[];
  readonly seal: string;
  readonly date: string;
  readonly all: string;
  readonly open: string;
  readonly ended: string;
  readonly overdue: string;
  readonly onTime: string;
  readonly state: (name: string) => string;
  readonly below: (unit: string) => string;
  readonly bulletin: (number: string) => string;
  readonly joined: string;
}

/** What stands on a printed ledger beside its lines, in both languages. */
export const ledgerPaperTexts: Readonly<Record<Language, LedgerPaperTexts>> = {
  zh: {
    title: '整改台账',
    unit: (name) => `填报单位:${name}`,
    scope: (words) => `范围:${words}`,
    printed: (at) => `打印时间:${at}(北京时间)`,
    total: (count) => `共${count}件`,
    by: (who, at) => `打印人:${who} ${at}`,
    page: (page, count) => `第 ${page} 页 共 ${count} 页`,
    signers: ['填报人:', '审核人:', '单位负责人:'],
    seal: '(单位盖章)',
    date: '年    月    日',
    all: '本岗位可见的全部事项',
    open: '在办',
    ended: '已结束',
    overdue: '整改超期',
    onTime: '未超期',
    state: (name) => `环节“${name}”`,
    below: (unit) => `${unit}及以下`,
    bulletin: (number) => `通报${number}`,
    joined: '、',
  },
  en: {
    title: 'Rectification ledger 整改台账',
    unit: (name) => `Unit: ${name}`,
    scope: (words) => `Shows: ${words}`,
    printed: (at) => `Printed ${at} (Beijing time)`,
    total: (count) => (count === 1 ? '1 case' : `${count} cases`),
    by: (who, at) => `Printed by ${who} ${at}`,
    page: (page, count) => `Page ${page} of ${count}`,
    signers: ['Filled in by:', 'Checked by:', 'Head of the unit:'],
    seal: '(seal)',
    date: 'Date:                         ',
    all: 'all that this post may see',
    open: 'open',
    ended: 'ended',
    overdue: 'overdue',
    onTime: 'not overdue',
    state: (name) => `stage “${name}”`,
    below: (unit) => `${unit} and below`,
    bulletin: (number) => `bulletin ${number}`,
    joined: ', ',
  },
};

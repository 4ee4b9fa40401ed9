import type { Bilingual } from '../bilingual.js';
import { readNoticeDays } from './holiday-sentence.js';
import type { NoticeDays } from './holiday-sentence.js';
import { daysBetween } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** The State Council's notice of a year, read: its days with their names, and what was read as naming no day. */
export interface HolidayNotice {
  readonly year: number;
  /** Such as 国办发明电〔2025〕7号, when the text has it. */
  readonly number: string | null;
  readonly holidays: readonly LocalDate[];
  readonly makeUpDays: readonly LocalDate[];
  readonly names: Readonly<Record<LocalDate, Bilingual>>;
  /** Sentences that name no day of their own, for whoever approves to see. */
  readonly passedOver: readonly string[];
}

/** A sentence that was not understood, with the reason. */
export interface UnreadSentence extends Bilingual {
  readonly sentence: string;
}

export type NoticeReading =
  | { readonly kind: 'read'; readonly notice: HolidayNotice }
  | { readonly kind: 'not_understood'; readonly sentences: readonly UnreadSentence[] };

interface Festival {
  readonly en: string;
  /** Month and day between which it can lie, in any year. */
  readonly season: readonly [string, string];
}
const festivals: ReadonlyMap<string, Festival> = new Map([
  ['元旦', { en: "New Year's Day", season: ['12-28', '01-05'] }],
  ['春节', { en: 'Spring Festival', season: ['01-15', '03-08'] }],
  ['清明节', { en: 'Qingming Festival', season: ['04-01', '04-10'] }],
  ['劳动节', { en: 'Labour Day', season: ['04-26', '05-09'] }],
  ['端午节', { en: 'Dragon Boat Festival', season: ['05-24', '06-30'] }],
  ['中秋节', { en: 'Mid-Autumn Festival', season: ['09-04', '10-12'] }],
  ['国庆节', { en: 'National Day', season: ['09-27', '10-12'] }],
]);
const englishOf = (name: string): string => festivals.get(name)?.en ?? name;
const anyFestival = [...festivals.keys()].join('|');
const heading = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、)?((?:${anyFestival})(?:、(?:${anyFestival}))*):(.*)$`,
  'u',
);

/** What stands around the days in every such notice. */
const frame: readonly RegExp[] = [
  /^(?:国务院办公厅)?关于\d{4}年(?:部分节假日安排的通知)?$/u,
  /^部分节假日安排的通知$/u,
  /^国办发明电〔\d{4}〕\d{1,4}号$/u,
  /^新华社.{0,40}关于\d{4}年部分节假日安排的通知,全文如下:$/u,
  /^各省、自治区、直辖市人民政府,国务院各部委、各直属机构:$/u,
  /^经(?:党中央、)?国务院批准,/u,
  /^据此对放假调休原则/u,
  /^按照上述原则,现将\d{4}年.*通知如下$/u,
  /^鼓励.*(?:休息|错峰出行)$/u,
  /^节假日期间,[^\d]*$/u,
  /^国务院办公厅$/u,
  /^\d{4}年\d{1,2}月\d{1,2}日$/u,
];

/** Make-up days lie in the weeks around their holiday: a wrong month, or a week too many, is found by that. */
const MOST_DAYS_BEFORE = 14;
const MOST_DAYS_AFTER = 7;
const MOST_CHARACTERS = 20_000;
const said = (sentence: string, zh: string, en: string): UnreadSentence => ({
  sentence: sentence.slice(0, 200),
  zh,
  en,
});

/**
 * Reads the State Council's notice as it is published. Every sentence is either understood, with its weekdays and its
 * count of days checked, or named: nothing is guessed (section 5, rule 6; section 12).
 */
export function readHolidayNotice(text: string): NoticeReading {
  if (text.length > MOST_CHARACTERS) return refused([said(text, '通知过长', 'the notice is too long')]);
  const sentences = sentencesOf(text);
  const year = yearOfNotice(sentences);
  if (year === undefined)
    return refused([
      said(sentences[0] ?? '', '没有写明是哪一年的安排,或前后不一', 'it names no year, or several that differ'),
    ]);
  const reading = readAll(sentences, year);
  const problems = [...reading.unread, ...gapsOf(reading)];
  return problems.length > 0 ? refused(problems) : { kind: 'read', notice: noticeOf(year, sentences, reading) };
}

const refused = (sentences: readonly UnreadSentence[]): NoticeReading => ({ kind: 'not_understood', sentences });

/** Full-width signs become plain, white space goes; a sentence ends at its full stop or at the end of its line. */
function sentencesOf(text: string): readonly string[] {
  const plain = text.replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCodePoint(sign.charCodeAt(0) - 0xfee0));
  const parts = plain.split(/[\r\n。]+/u).map((part) => part.replace(/[\s\u3000\uFEFF]/gu, ''));
  return parts.filter((part) => part !== '');
}

function yearOfNotice(sentences: readonly string[]): number | undefined {
  const years = sentences.flatMap((sentence) => {
    const found = /(?:现将|关于)(\d{4})年/u.exec(sentence);
    return found ? [Number(found[1])] : [];
  });
  const [year] = years;
  return year !== undefined && year >= 1950 && year <= 2199 && years.every((one) => one === year) ? year : undefined;
}

interface Section {
  readonly names: readonly string[];
  readonly holidays: LocalDate[];
  readonly makeUpDays: LocalDate[];
}
interface ReadParts {
  readonly sections: readonly Section[];
  readonly unread: readonly UnreadSentence[];
  readonly passedOver: readonly string[];
}

function readAll(sentences: readonly string[], year: number): ReadParts {
  const sections: Section[] = [];
  const unread: UnreadSentence[] = [];
  const passedOver: string[] = [];
  for (const sentence of sentences) {
    const [, names, rest] = heading.exec(sentence) ?? [];
    if (names !== undefined) sections.push({ names: names.split('、'), holidays: [], makeUpDays: [] });
    const said = rest ?? sentence;
    // Whoever is to work on a day reads it in a sentence of its own.
    if (!said.includes('上班') && frame.some((known) => known.test(said))) {
      passedOver.push(sentence);
      continue;
    }
    const section = sections.at(-1);
    const days = readNoticeDays(said, year);
    if (!section || 'zh' in days) unread.push({ sentence: sentence.slice(0, 200), ...('zh' in days ? days : unknown) });
    else take(section, days);
  }
  return { sections, unread, passedOver };
}

const unknown: Bilingual = { zh: '不知属于哪个节日', en: 'it belongs to no holiday' };

function take(section: Section, days: NoticeDays): void {
  section.holidays.push(...days.holidays);
  section.makeUpDays.push(...days.makeUpDays);
}

/** The season of New Year's Day goes over the end of the year. */
function isInSeason(season: Festival['season'] | undefined, day: string): boolean {
  const [from, to] = season ?? ['', ''];
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

function isNear(holiday: LocalDate, makeUpDay: LocalDate): boolean {
  const after = daysBetween(holiday, makeUpDay);
  return after >= -MOST_DAYS_BEFORE && after <= MOST_DAYS_AFTER;
}

/** What a whole notice must have and this one lacks, or has twice. */
function gapsOf({ sections }: ReadParts): readonly UnreadSentence[] {
  const named = sections.flatMap(({ names }) => names);
  const counts = [...festivals.keys()].map((name) => [name, named.filter((one) => one === name).length] as const);
  const wrong = counts.filter(([, count]) => count !== 1);
  const empty = sections.filter(({ holidays }) => holidays.length === 0).flatMap(({ names }) => names);
  const far = sections.flatMap(({ holidays, makeUpDays }) =>
    makeUpDays.filter((date) => !holidays.some((holiday) => isNear(holiday, date))),
  );
  const strange = sections.flatMap(({ names, holidays }) =>
    holidays.filter((date) => !names.some((name) => isInSeason(festivals.get(name)?.season, date.slice(5)))),
  );
  const days = sections.flatMap(({ holidays, makeUpDays }) => [...holidays, ...makeUpDays]);
  const twice = days.filter((date, index) => days.indexOf(date) !== index);
  return [
    ...wrong.map(([name, count]) =>
      count === 0
        ? said('', `缺少${name}`, `${englishOf(name)} is missing`)
        : said('', `${name}重复`, `${englishOf(name)} is named twice`),
    ),
    ...empty.map((name) => said('', `${name}没有放假日期`, `${englishOf(name)} has no days`)),
    ...strange.map((date) => said('', `${date} 不在这个节日的时候`, `${date} is not the season of its holiday`)),
    ...far.map((date) => said('', `${date} 离所调休的节日太远`, `${date} is too far from its holiday`)),
    ...twice.map((date) => said('', `${date} 重复`, `${date} is named twice`)),
  ];
}

function noticeOf(year: number, sentences: readonly string[], { sections, passedOver }: ReadParts): HolidayNotice {
  const names: Record<LocalDate, Bilingual> = {};
  for (const { names: festival, holidays, makeUpDays } of sections) {
    const zh = festival.join('、');
    const en = festival.map(englishOf).join(' and ');
    for (const date of holidays) names[date] = { zh, en };
    for (const date of makeUpDays) names[date] = { zh: `${zh}调休上班`, en: `make-up working day of ${en}` };
  }
  return {
    year,
    number: sentences.find((sentence) => /^国办发明电〔\d{4}〕\d{1,4}号$/u.test(sentence)) ?? null,
    holidays: sections.flatMap(({ holidays }) => holidays).toSorted(),
    makeUpDays: sections.flatMap(({ makeUpDays }) => makeUpDays).toSorted(),
    names,
    passedOver,
  };
}

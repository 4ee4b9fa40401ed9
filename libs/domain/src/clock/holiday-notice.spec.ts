import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarFromCsv } from './calendar.js';
import { readHolidayNotice } from './holiday-notice.js';
import type { HolidayNotice } from './holiday-notice.js';
import { parseLocalDate } from './local-date.js';
import { notices } from '../../../../test/fixtures/holiday-notices.js';

const csv = readFileSync(new URL('../../../../data/cn-holidays-2024-2026.csv', import.meta.url), 'utf8');
const official = calendarFromCsv(csv, '1').years;

function read(text: string): HolidayNotice {
  const reading = readHolidayNotice(text);
  if (reading.kind === 'not_understood') throw new Error(JSON.stringify(reading.sentences));
  return reading.notice;
}
const problemsOf = (text: string): readonly string[] => {
  const reading = readHolidayNotice(text);
  return reading.kind === 'read' ? [] : reading.sentences.map(({ sentence, en }) => `${sentence} | ${en}`);
};

test.each([2024, 2025, 2026] as const)('the notice of %d gives the days of the official file, each one', (year) => {
  const notice = read(notices[year]);
  const file = official.find((one) => one.year === year);
  expect(notice.year).toBe(year);
  expect(notice.holidays).toEqual(file?.holidays.toSorted());
  expect(notice.makeUpDays).toEqual(file?.makeUpDays.toSorted());
});

test('each day bears the name of its holiday, in both languages', () => {
  const { names, number } = read(notices[2025]);
  expect(number).toBe('国办发明电〔2024〕12号');
  expect(names['2025-02-04']).toEqual({ zh: '春节', en: 'Spring Festival' });
  expect(names['2025-10-06']).toEqual({ zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' });
  expect(names['2025-09-28']?.zh).toBe('国庆节、中秋节调休上班');
});

test('what was read as naming no day is listed, so that somebody can look at it', () => {
  const { passedOver } = read(notices[2024]);
  expect(passedOver.some((sentence) => sentence.includes('除夕(2月9日)'))).toBe(true);
  expect(read(notices[2024]).holidays).not.toContain('2024-02-09');
});

test('one paragraph, full-width figures and blanks between the signs read alike', () => {
  const figures = notices[2026].replace(/\d/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
  const spaced = notices[2026].replace(/(\d)(月|日)/gu, '$1 $2 ');
  for (const text of [notices[2026].replace(/。\n+/gu, '。'), figures, spaced])
    expect(read(text)).toEqual(read(notices[2026]));
});

test('a holiday that begins in the year before is read with its year', () => {
  const text = notices[2024].replace(
    '一、元旦:1月1日放假,与周末连休。',
    '一、元旦:2023年12月31日至2024年1月2日放假调休,共3天。',
  );
  expect(read(text).holidays.slice(0, 3)).toEqual(['2023-12-31', '2024-01-01', '2024-01-02']);
});

const change = (from: string, to: string): string => {
  const text = notices[2026].replace(from, to);
  if (text === notices[2026]) throw new Error(`The notice does not say ${from}.`);
  return text;
};

describe('nothing is guessed', () => {
  test.each([
    ['a weekday that is wrong', change('1月4日(周日)上班', '1月4日(周六)上班'), '1月4日(周六)上班'],
    ['a count that is wrong', change('共9天', '共8天'), '2月15日'],
    ['a day that does not exist', change('9月20日(周日)', '9月31日(周日)'), '9月31日'],
    ['a make-up day on a weekday', change('5月9日(周六)上班', '5月8日上班'), '5月8日上班'],
    ['a month that is wrong', change('2月28日(周六)上班', '3月28日(周六)上班'), '2026-03-28 is too far'],
    ['a holiday in another season', change('4月4日(周六)至6日', '7月4日(周六)至6日'), '2026-07-04 is not the season'],
    ['a clause of its own', change('共5天。5月9日', '共5天(5日下午除外)。5月9日'), '下午除外'],
    ['a half day', change('5月9日(周六)上班', '5月9日(周六)上午上班'), '上午上班'],
    ['a verb nobody knows', change('5月9日(周六)上班', '5月9日(周六)补课'), '补课'],
    [
      'a holiday that is missing',
      change('五、端午节:6月19日(周五)至21日(周日)放假,共3天。', ''),
      'Dragon Boat Festival is missing',
    ],
    ['a holiday twice', `${notices[2026]}\n八、元旦:1月1日(周四)放假。`, "New Year's Day is named twice"],
    ['days before any holiday', change('一、元旦:', '1月5日(周一)放假。\n一、元旦:'), '1月5日(周一)放假'],
    ['a working day hidden in the frame', change('节假日期间,', '节假日期间,1月10日(周六)上班,'), '1月10日'],
    ['a day of another year', change('一、元旦:1月1日(周四)', '一、元旦:2028年1月1日(周六)'), '2028'],
    ['two years', change('现将2026年', '现将2027年'), 'names no year, or several'],
    ['from after to', change('10月1日(周四)至7日(周三)', '10月7日(周三)至1日(周四)'), '10月7日'],
    ['a footnote in a number', change('1月4日', '1月4²日'), '1月4²日'],
    ['an invisible sign', change('1月4日(周日)上班', '1月\u202E4日(周日)上班'), '(周日)上班'],
    ['no notice at all', '今天放假。', 'names no year'],
    ['nothing', '', 'names no year'],
    ['a flood', '1月1日放假。'.repeat(10_000), 'too long'],
    ['a flood of brackets', `关于2026年部分节假日安排的通知\n${'('.repeat(9_000)}${'1月1日、'.repeat(1_000)}`, '('],
  ])('%s is named', (_name, text, told) => {
    expect(problemsOf(text).join('\n')).toContain(told);
  });
});

test('whatever a sentence is changed to, the days stay those written or the sentence is named', () => {
  const real = read(notices[2026]);
  fc.assert(
    fc.property(
      fc.nat(notices[2026].length - 1),
      fc.constantFrom(...'0123456789日月年至、。(周一上班放假'),
      (at, sign) => {
        const text = notices[2026].slice(0, at) + sign + notices[2026].slice(at + 1);
        const reading = readHolidayNotice(text);
        if (reading.kind === 'not_understood') return expect(reading.sentences.length).toBeGreaterThan(0);
        // With its weekdays and counts a notice proves itself: a single wrong sign cannot pass as another day.
        expect(reading.notice.holidays).toEqual(real.holidays);
        expect(reading.notice.makeUpDays).toEqual(real.makeUpDays);
        return expect(reading.notice.holidays.every((date) => parseLocalDate(date) === date)).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
});

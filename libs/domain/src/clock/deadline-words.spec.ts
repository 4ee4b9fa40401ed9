import { expect, test } from '@jest/globals';
import { deadlineWords } from './deadline-words.js';

test('a rule is said as people say it, and what is no rule stays', () => {
  expect(
    ['D0+3w', 'D0+30c', 'D0+6m', 'YE', 'YE+1', 'YE+2', 'on:2026-06-30', '尽快'].map((rule) => deadlineWords(rule).zh),
  ).toEqual([
    '交办后3个工作日',
    '交办后30个自然日',
    '交办后6个月',
    '年底前',
    '明年底前',
    '2年后年底前',
    '2026-06-30前',
    '尽快',
  ]);
});

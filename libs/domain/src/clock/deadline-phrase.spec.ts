import { expect, test } from '@jest/globals';
import { parseEffectThreshold, satisfactionRequirement } from '../parameters/effect-threshold.js';
import { readDeadlinePhrase } from './deadline-phrase.js';
import { formatDeadlineRule } from './deadline-rule.js';

const read = (phrase: string): string => {
  const answer = readDeadlinePhrase(phrase, '2026-03-02');
  if ('problem' in answer) return 'refused';
  return [formatDeadlineRule(answer.rule), answer.rectifyType].filter(Boolean).join(' ');
};

test.each([
  ['2026年6月底前', 'on:2026-06-30'],
  ['6月30日', 'on:2026-06-30'],
  ['6月30日前完成', 'on:2026-06-30'],
  ['年底前', 'YE'],
  ['收到通知15日内', 'D0+15c'],
  ['收到通知之日起10日内', 'D0+10w'],
  ['20个工作日内', 'D0+20w'],
  ['3个月内', 'D0+3m'],
  ['长期坚持', 'YE ongoing'],
  ['立行立改', 'D0+1m immediate'],
  ['立行立改,今后长期坚持', 'D0+1m immediate_then_ongoing'],
  ['6月30日前完成,今后长期坚持', 'on:2026-06-30 ongoing'],
  ['2026年6月底前', 'on:2026-06-30'],
  ['D0+6m', 'D0+6m'],
  ['YE+1', 'YE+1'],
])('an office writes “%s” and means %s', (phrase, rule) => {
  expect(read(phrase)).toBe(rule);
});

test.each(['尽快', '1月5日', '2月30日', '2025年底前', '13月1日', '0个月内', 'D0+5c', '', '下半年'])(
  '“%s” names no day that could be counted to and is sent back, not guessed',
  (phrase) => {
    expect(read(phrase)).toBe('refused');
  },
);

test('a threshold names every term it does not know and reads all it does', () => {
  expect(parseEffectThreshold('sat>=80;n>=15;best=yes;households>=30pct_min30')).toEqual({ unknown: ['best=yes'] });
  const known = parseEffectThreshold('sat>=90;n>=15;callback>=20pct;share_60plus_down');
  expect('terms' in known && satisfactionRequirement(known.terms)).toEqual({ percent: 90, leastValid: 15 });
});

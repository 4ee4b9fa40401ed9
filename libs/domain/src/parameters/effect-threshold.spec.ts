import { expect, test } from '@jest/globals';
import { thresholdWords } from './effect-threshold.js';

test.each([
  ['sat>=80;n>=15', '群众满意率不低于80%;有效评议不少于15份', '80 % satisfied or more; 15 valid answers or more'],
  ['households>=30pct_min30', '走访农户不低于30%且不少于30户', '30 % of the households visited, 30 at least'],
  ['done=100pct', '措施完成率100%', '100 % of the measures done'],
  ['callback>=20pct', '回访比例不低于20%', '20 % called back or more'],
  ['share_60plus_down', '60岁以上村书记占比下降', 'the share of village secretaries over 60 goes down'],
  ['new_indicator_up', 'new_indicator上升', 'new_indicator goes up'],
  ['nobody knows this', 'nobody knows this', 'nobody knows this'],
])('the threshold %s is said in words', (text, zh, en) => {
  expect(thresholdWords(text)).toEqual({ zh, en });
});

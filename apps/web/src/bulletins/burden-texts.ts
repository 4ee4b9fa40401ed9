import { defineTexts } from '../texts/texts.ts';

export const useBurdenTexts = defineTexts('burden', {
  head: ['减负表', 'Burden on units'],
  units: ['涉及 {{count}} 个单位', '{{count}} units', 'One unit'],
  none: ['还没有指定责任单位。', 'No unit is named yet.'],
  estimateWhy: [
    '签发后每个单位至少要办:每案认领、方案、每月进展和销号申请各一份,成效材料一份。',
    'What each unit has to do at least: claim, plan, a report a month and the closing form a case, and one file of effect.',
  ],
  actualWhy: [
    '实际已发生 / 签发前预计,最多的十个单位。',
    'As it came / as estimated before, the ten units asked most.',
  ],
  unit: ['单位', 'Unit'],
  mean: ['每单位平均', 'Mean a unit'],
  questions: ['问题', 'Questions'],
  forms: ['表格文书', 'Forms'],
  files: ['材料', 'Files'],
  messages: ['消息', 'Messages'],
  both: ['{{actual}} / {{estimated}}', '{{actual}} / {{estimated}}'],
  given: ['近 90 天已报过,可直接引用', 'Given in the last 90 days, to be used again'],
  givenOn: ['{{unit}} · {{itemNo}} ·《{{title}}》({{day}})', '{{unit}} · {{itemNo}} · “{{title}}” ({{day}})'],
});

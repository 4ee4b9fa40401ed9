import { defineTexts } from '../texts/texts.ts';

export const useQueueTexts = defineTexts('queues', {
  decide: ['您的决定', 'Your decision'],
  chooseFirst: ['请选择一种决定,再写明理由。', 'Choose what you decide, then give the reason.'],
  done: ['已办理:{{action}}({{number}})', 'Done: {{action}} ({{number}})'],
  openCase: ['打开案件', 'Open the case'],
  more: ['继续加载', 'Load more'],
  answerLeft: [
    '须在 {{count}} 个工作日内决定',
    'To decide in {{count}} working days',
    'To decide in {{count}} working day',
  ],
  answerToday: ['今天应决定', 'To decide today'],
  answerOver: [
    '决定已超 {{count}} 个工作日',
    'Decision {{count}} working days late',
    'Decision {{count}} working day late',
  ],
  unit: ['责任单位', 'Unit'],
  cannot: ['您不能办理,因为:', 'You cannot, because:'],
});

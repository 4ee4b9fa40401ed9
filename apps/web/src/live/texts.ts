import { defineTexts } from '../texts/texts.ts';

export const useLiveTexts = defineTexts('live', {
  changed: ['{{count}} 条更新,点此显示', '{{count}} changed, show', '1 changed, show'],
  looking: ['{{person}}({{post}})正在查看', '{{person}} ({{post}}) is looking'],
  filling: ['{{person}}({{post}})正在填写 {{action}}', '{{person}} ({{post}}) is filling in: {{action}}'],
  more: ['另有 {{count}} 人', 'and {{count}} more'],
});

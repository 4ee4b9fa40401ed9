import { defineTexts } from '../texts/texts.ts';

export const useViewTexts = defineTexts('views', {
  views: ['视图', 'Views'],
  mine: ['我的视图', 'My views'],
  shared: ['本单位共享', 'Shared in my unit'],
  by: ['{{name}}({{owner}})', '{{name}} ({{owner}})'],
  save: ['保存当前筛选', 'Save these filters'],
  manage: ['管理视图', 'Manage views'],
  name: ['名称', 'Name'],
  nameHint: ['例如:本县超期', 'For instance: overdue here'],
  share: ['本单位各岗位都能看到', 'Every post of my unit sees it'],
  keep: ['保存', 'Save'],
  rename: ['保存“{{name}}”的修改', 'Save the change of “{{name}}”'],
  remove: ['删除', 'Delete'],
  removeOf: ['删除“{{name}}”', 'Delete “{{name}}”'],
  none: ['还没有保存的视图', 'No views yet'],
  noneWhy: ['设好筛选条件后,点“保存当前筛选”。', 'Set filters, then “Save these filters”.'],
});

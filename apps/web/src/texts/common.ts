import { defineTexts } from './texts.ts';

export const useCommonTexts = defineTexts('common', {
  product: ['整改督办平台', 'Rectification Oversight'],
  loading: ['正在加载', 'Loading'],
  stillWorking: ['仍在处理,可继续等待或重试。', 'Still working; you may wait or try again.'],
  retry: ['重试', 'Try again'],
  failed: ['没有加载成功', 'This could not be loaded'],
  requestNumber: ['请求编号 {{id}}', 'Request number {{id}}'],
  offline: ['网络已断开,恢复后自动继续。', 'You are offline; it goes on when the network is back.'],
  close: ['关闭', 'Close'],
  cancel: ['再看看', 'Not yet'],
  confirm: ['确认提交', 'Submit'],
  clear: ['清除', 'Clear'],
  all: ['全部', 'All'],
  more: ['更多', 'More'],
  cases: ['共 {{count}} 件', '{{count}} cases', '{{count}} case'],
  notFoundTitle: ['没有这个页面', 'No such page'],
  notFound: ['地址有误,或不在您的范围内。', 'The address is wrong, or outside your scope.'],
  toInbox: ['回到我的待办', 'Back to my inbox'],
  system: ['系统', 'System'],
  optional: ['选填', 'optional'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  none: ['无', 'None'],
  newTab: ['在新窗口打开', 'opens in a new window'],
});

export const useLightTexts = defineTexts('lights', {
  red: ['超期', 'Overdue'],
  yellow: ['临期', 'Due soon'],
  green: ['正常', 'On time'],
  grey: ['等待', 'Waiting'],
  none: ['单位已办', 'Unit done'],
  left: ['剩 {{count}} 天', '{{count}} d left'],
  today: ['今天到期', 'Due today'],
  over: ['超 {{count}} 天', '{{count}} d over'],
  noDate: ['无期限', 'No date'],
  suspended: ['已暂停', 'Paused'],
  waiting: ['待对方', 'Waiting'],
  ended: ['办结', 'Done'],
});

export const useStateTexts = defineTexts('states', {
  draft: ['拟办', 'Draft'],
  issued: ['待认领', 'To claim'],
  disputed: ['异议中', 'Disputed'],
  claimed: ['定方案', 'Planning'],
  rectifying: ['整改中', 'Rectifying'],
  suspended: ['暂缓', 'Suspended'],
  submitted: ['待验收', 'To verify'],
  verified: ['验收通过', 'Verified'],
  in_notice: ['公示中', 'In notice'],
  closed: ['已销号', 'Closed'],
  merged: ['已并案', 'Merged'],
  withdrawn: ['已撤销', 'Withdrawn'],
});

export const useSourceTexts = defineTexts('sources', {
  inspection: ['巡察', 'Inspection'],
  assessment: ['考核', 'Assessment'],
  audit: ['审计', 'Audit'],
  petition: ['信访', 'Petition'],
  self_check: ['自查', 'Self-check'],
  leader_instruction: ['领导批示', 'Instruction'],
});
export const sources = ['inspection', 'assessment', 'audit', 'petition', 'self_check', 'leader_instruction'] as const;

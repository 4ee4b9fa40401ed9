import { defineTexts } from '../texts/texts.ts';

export const useLoginTexts = defineTexts('login', {
  title: ['登录', 'Sign in'],
  hint: ['使用本单位分配的账号登录。', 'Use the account your unit gave you.'],
  account: ['账号', 'Account'],
  password: ['密码', 'Password'],
  show: ['显示密码', 'Show password'],
  hide: ['隐藏密码', 'Hide password'],
  submit: ['登录', 'Sign in'],
  missing: ['请填写账号和密码。', 'Enter account and password.'],
  foot: [
    '连续输错将暂时锁定。所有操作留痕可查。',
    'Repeated failures lock the account for a while. Every action is on record.',
  ],
  motto1: ['件件有着落', 'Every case is settled,'],
  motto2: ['事事有回音', 'every voice answered'],
  line: [
    '问题通报、认领、整改、验收、公示、销号,一条线看到底。',
    'Bulletin, claim, rectification, verification, notice, closing: one line from end to end.',
  ],
  step1: ['认领', 'Claim'],
  step2: ['方案', 'Plan'],
  step3: ['整改', 'Rectify'],
  step4: ['验收', 'Verify'],
  step5: ['公示', 'Notice'],
  step6: ['销号', 'Close'],
  green: ['距期限 3 个工作日以上', 'More than 3 working days left'],
  yellow: ['3 个工作日内到期', 'Due within 3 working days'],
  red: ['自动逐级提醒督办', 'Escalates by itself, rung by rung'],
  demo: ['演示账户', 'Demonstration accounts'],
  demoHint: [
    '本机为演示安装,点选即可登录;口令均为 {{password}}。',
    'This is a demonstration: choose one to sign in. All passwords are {{password}}.',
  ],
});

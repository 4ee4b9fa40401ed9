import type { Bilingual } from '#domain';

const texts = {
  not_found: { zh: '没有找到,或不在您的范围内。', en: 'Not found, or outside your scope.' },
  not_permitted: { zh: '由责任单位第一责任人签字提出。', en: 'The principal of the responsible unit signs it.' },
  wrong_state: {
    zh: '只有在定方案、整改或暂缓期间可以请上级解决。',
    en: 'Help is asked for while planning, rectifying or suspended.',
  },
  not_above: { zh: '只能请上一级单位或条线上级解决。', en: 'Only the unit above, in territory or line, can be asked.' },
  too_many_open: { zh: '已有三项请求待答复。', en: 'Three requests are open already.' },
  already_answered: { zh: '此项请求已经答复或撤回。', en: 'This request is answered or withdrawn already.' },
  nobody_above: { zh: '已是最高一级,须自行答复。', en: 'There is no level above: answer it yourself.' },
} as const satisfies Record<string, Bilingual>;
export type HelpRefusalCode = keyof typeof texts;

/** A step with a request for help that was refused; nothing of it was done. */
export class HelpRefused extends Error {
  readonly text: Bilingual;

  constructor(readonly code: HelpRefusalCode) {
    super(code);
    this.name = 'HelpRefused';
    this.text = texts[code];
  }
}

import type { Bilingual } from '#domain';

const texts = {
  roster_frozen: {
    status: 409,
    zh: '已抽样,名册不得再改。',
    en: 'The sample is drawn; the roster can no longer be changed.',
  },
  roster_empty: { status: 422, zh: '名册为空,无法抽样。', en: 'The roster is empty: nobody can be drawn.' },
  already_drawn: { status: 409, zh: '本轮已抽样。', en: 'The sample of this round is drawn already.' },
  not_submitted: {
    status: 409,
    zh: '事项须在待验收时抽样。',
    en: 'A sample is drawn while the case waits for verification.',
  },
  evaluation_closed: { status: 409, zh: '评议已结束。', en: 'The evaluation is closed.' },
  code_unknown: { status: 404, zh: '没有这个评议码。', en: 'There is no such code.' },
  code_expired: { status: 410, zh: '评议已截止。', en: 'The evaluation is over.' },
  code_used: { status: 409, zh: '这个评议码已使用。', en: 'This code was used already.' },
  personal_data: { status: 422, zh: '文字中含有个人信息。', en: 'The text carries personal data.' },
  not_in_notice: {
    status: 409,
    zh: '公示已结束,不再受理异议。',
    en: 'The notice is over; objections are no longer taken.',
  },
  objection_decided: { status: 409, zh: '异议已有结论。', en: 'The objection is decided already.' },
  checker_of_team: {
    status: 422,
    zh: '验收组成员不得核查对本件的异议。',
    en: 'Whoever verified does not check the objection.',
  },
  not_found: { status: 404, zh: '没有找到,或不在您的范围内。', en: 'Not found, or outside your scope.' },
} as const satisfies Record<string, Bilingual & { status: number }>;

export type EvaluationRefusalCode = keyof typeof texts;

/** Why an evaluation, an answer or an objection was not taken; `missing` names what was found or lacks. */
export class EvaluationRefused extends Error {
  constructor(
    readonly code: EvaluationRefusalCode,
    readonly missing: readonly string[] = [],
  ) {
    super(texts[code].en);
    this.name = 'EvaluationRefused';
  }

  get status(): number {
    return texts[this.code].status;
  }

  get text(): Bilingual {
    const { zh, en } = texts[this.code];
    return { zh, en };
  }
}

import type { Bilingual } from '#domain';

export interface FieldProblem extends Bilingual {
  readonly field: string;
}

/** An RFC 9457 problem: a stable code, what happened in both languages, and what would help. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly fields?: readonly FieldProblem[];
  readonly [extension: string]: unknown;
}

/** A refusal on its way to the client. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.en);
    this.name = 'Problem';
  }
}

export const notFound = (): Problem =>
  new Problem({
    status: 404,
    code: 'not_found',
    zh: '没有找到,或不在您的范围内。',
    en: 'Not found, or outside your scope.',
  });

export const notPermitted = (): Problem =>
  new Problem({ status: 403, code: 'not_permitted', zh: '您的岗位无权访问。', en: 'Your post may not do this.' });

import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AdministrationRefused, NoticeNotUnderstood } from '#administration';
import type { AdministrationRefusalCode } from '#administration';
import { BulletinRefused } from '#bulletins';
import type { BulletinRefusalCode } from '#bulletins';
import { CaseRefused, ErasureRefused, HelpRefused, PictureRefused } from '#cases';
import type { ErasureRefusalCode, HelpRefusalCode, PictureRefusalCode } from '#cases';
import { EvaluationRefused } from '#evaluation';
import { FileRefused } from '#evidence';
import type { FileRefusalCode } from '#evidence';
import { ImportRefused } from '#imports';
import type { ImportRefusalCode } from '#imports';
import type { Logger } from '#platform';
import { LedgerRefused, LedgerTooLong } from '#reports';
import { TableRefused } from '#spreadsheets';
import { caseProblem } from './case-problem.js';
import { languageOf } from './language.js';
import { Problem } from './problem.js';
import type { ProblemBody } from './problem.js';

const bulletinStatus = {
  not_permitted: 403,
  not_found: 404,
  stale_version: 409,
  wrong_status: 409,
  invalid_rows: 422,
  not_reconciled: 422,
  not_assigned: 422,
  duplicates_unanswered: 422,
  outside_scope: 422,
  own_draft: 403,
  cases_refused: 422,
} as const satisfies Record<BulletinRefusalCode, number>;

const administrationStatus = {
  not_permitted: 403,
  not_found: 404,
  own_proposal: 403,
  wrong_status: 409,
  would_orphan: 422,
  not_possible: 422,
  username_taken: 422,
  notice_not_understood: 422,
  busy: 409,
  already_set_up: 409,
  wrong_setup_code: 403,
} as const satisfies Record<AdministrationRefusalCode, number>;
const helpStatus = {
  not_found: 404,
  not_permitted: 403,
  wrong_state: 409,
  not_above: 422,
  too_many_open: 409,
  already_answered: 409,
  nobody_above: 422,
} as const satisfies Record<HelpRefusalCode, number>;
const erasureStatus = {
  not_found: 404,
  not_permitted: 403,
  own_proposal: 403,
  already_decided: 409,
} as const satisfies Record<ErasureRefusalCode, number>;
const pictureStatus = {
  not_found: 404,
  not_permitted: 403,
  no_picture: 422,
  names_persons: 422,
} as const satisfies Record<PictureRefusalCode, number>;
const fileStatus = {
  file_empty: 422,
  file_too_large: 413,
  file_interrupted: 400,
  file_name_invalid: 422,
  file_type_not_allowed: 415,
  file_name_misleads: 422,
  file_damaged: 422,
  file_two_faced: 422,
  file_active: 422,
  file_encrypted: 422,
  file_flood: 422,
  file_being_removed: 409,
} as const satisfies Record<FileRefusalCode, number>;

const importStatus = {
  not_found: 404,
  not_permitted: 403,
  import_known: 409,
  import_cancelled: 409,
  import_over: 409,
} as const satisfies Record<ImportRefusalCode, number>;

const texts: Readonly<Record<number, readonly [code: string, zh: string, en: string]>> = {
  400: ['bad_request', '请求无法识别。', 'The request cannot be read.'],
  404: ['not_found', '没有这个地址。', 'There is nothing at this address.'],
  405: ['method_not_allowed', '此地址不支持该方法。', 'This address does not take that method.'],
  413: ['too_large', '内容过大。', 'The content is too large.'],
  414: ['too_long', '地址过长。', 'The address is too long.'],
  429: ['too_many_requests', '请求过于频繁,请稍后再试。', 'Too many requests; try again in a minute.'],
  415: ['unsupported_media_type', '不支持的内容类型。', 'This content type is not taken here.'],
};

/** What a client is told of anything thrown; undefined for a fault of ours. */
export function problemOf(error: unknown): ProblemBody | undefined {
  if (error instanceof Problem) return error.body;
  if (error instanceof CaseRefused) return caseProblem(error);
  if (error instanceof ErasureRefused) return { status: erasureStatus[error.code], code: error.code, ...error.text };
  if (error instanceof PictureRefused) return { status: pictureStatus[error.code], code: error.code, ...error.text };
  if (error instanceof HelpRefused) return { status: helpStatus[error.code], code: error.code, ...error.text };
  if (error instanceof AdministrationRefused) {
    const { code, zh, en } = error;
    const sentences = error instanceof NoticeNotUnderstood ? { sentences: error.sentences } : {};
    return { status: administrationStatus[code], code, zh, en, ...sentences };
  }
  if (error instanceof BulletinRefused) {
    const { code, zh, en, rows } = error;
    return { status: bulletinStatus[code], code, zh, en, ...(rows.length > 0 ? { rows } : {}) };
  }
  if (error instanceof LedgerRefused) {
    const { code, zh, en, rows } = error;
    return { status: 422, code, zh, en, rows };
  }
  if (error instanceof LedgerTooLong) {
    const { code, zh, en, total, most } = error;
    return { status: 422, code, zh, en, total, most };
  }
  if (error instanceof TableRefused) {
    const { zh, en } = error;
    return { status: 422, code: 'invalid_file', zh, en };
  }
  if (error instanceof EvaluationRefused) {
    const { status, code, text, missing } = error;
    return { status, code, ...text, ...(missing.length > 0 ? { missing } : {}) };
  }
  if (error instanceof ImportRefused) {
    const { code, zh, en } = error;
    return { status: importStatus[code], code, zh, en };
  }
  if (error instanceof FileRefused) {
    const { code, zh, en } = error;
    return { status: fileStatus[code], code, zh, en };
  }
  const status = statusOf(error);
  if (status === undefined || status >= 500) return undefined;
  const [code, zh, en] = texts[status] ?? ['bad_request', '请求无法处理。', 'The request cannot be handled.'];
  return { status, code, zh, en };
}

/** Nest and Fastify each carry a status of their own for what they refuse before a route is reached. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  // A path with a broken percent escape.
  return error instanceof URIError ? 400 : undefined;
}

const fault: ProblemBody = {
  status: 500,
  code: 'internal',
  zh: '系统出错,请将编号告诉管理员。',
  en: 'The system failed; give the number to an administrator.',
};

/** Answers an error as problem+json in the language asked for; false for a fault, which is told without its inside. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): boolean {
  const known = problemOf(error);
  const { status, code, zh, en, ...more } = known ?? fault;
  const detail = languageOf(request) === 'en' ? en : zh;
  void reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send({ type: `urn:rectify:${code}`, title: code, status, code, detail, zh, en, requestId: request.id, ...more });
  return known !== undefined;
}

/** Every error leaves as problem+json; a fault is logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const isKnown = sendProblem(error, request, host.switchToHttp().getResponse<FastifyReply>());
    if (!isKnown) this.log.error({ requestId: request.id, err: error }, 'request failed');
  }
}

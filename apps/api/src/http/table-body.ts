import type { FastifyRequest } from 'fastify';
import type { TableFormat } from '#spreadsheets';
import { Problem } from './problem.js';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table that is the body of a request. Throws a problem for any other body. */
export function tableOf(request: FastifyRequest): { readonly bytes: Buffer; readonly format: TableFormat } {
  if (!Buffer.isBuffer(request.body)) {
    throw new Problem({
      status: 415,
      code: 'unsupported_media_type',
      zh: `请以 ${CSV} 或 ${XLSX} 上传。`,
      en: `Send ${CSV} or ${XLSX}.`,
    });
  }
  const format = (request.headers['content-type'] ?? '').startsWith(CSV) ? 'csv' : 'xlsx';
  return { bytes: request.body, format };
}

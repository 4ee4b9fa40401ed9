import type { Socket } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const MOST_LEVELS = 20;

/** Whether a value read from JSON has more levels than `most`. Without recursion: depth is what it guards against. */
function isDeeperThan(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((part) =>
      typeof part === 'object' && part !== null && !Buffer.isBuffer(part) ? Object.values(part) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** Refuses a body nested deeper than any of ours before the pipe, which recurses, sees it. */
export function refuseDeepBody({ body }: FastifyRequest): void {
  if (!isDeeperThan(body, MOST_LEVELS)) return;
  throw new Problem({
    status: 400,
    code: 'too_deep',
    zh: `内容嵌套不得超过${MOST_LEVELS}层。`,
    en: `The body is nested deeper than ${MOST_LEVELS} levels.`,
  });
}

const wireProblems: Readonly<Record<string, readonly [status: number, title: string, zh: string, en: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', '请求头过大。', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', '请求超时。', 'The request took too long.'],
};

/** What is no HTTP request reaches no route; it is answered in the same form, and the connection ends. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, title, zh, en] = wireProblems[error.code ?? ''] ?? [
    400,
    'Bad Request',
    '请求无法识别。',
    'The request cannot be read.',
  ];
  const code = title.toLowerCase().replaceAll(' ', '_');
  const body = JSON.stringify({ type: `urn:rectify:${code}`, title: code, status, code, detail: zh, zh, en });
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

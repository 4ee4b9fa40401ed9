import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';

/** The one content type of an upload: what a sender calls his file decides nothing. */
export const FILE_BODY = 'application/octet-stream';
const UPLOADS = '/api/v1/files';

/** Hands the body of an upload to its route unread, as a stream; other routes take no such body. */
export function acceptFileBodies(server: FastifyInstance): void {
  server.addContentTypeParser(FILE_BODY, (request, _payload, done) => {
    if (request.routeOptions.url === UPLOADS) return done(null, undefined);
    done(
      new Problem({
        status: 415,
        code: 'unsupported_media_type',
        zh: '不支持的内容类型。',
        en: 'This content type is not taken here.',
      }),
    );
  });
  // What was refused is not read to its end: nothing may go on arriving, or the server could never stop.
  server.addHook('onResponse', async ({ raw }) => {
    if (!raw.complete) raw.socket.destroySoon();
  });
}

/** Refuses an upload that comes as anything else; asked behind the door, so that a stranger gets his 401. */
export function requireFileBody(contentType: string | undefined): void {
  if ((contentType ?? '').split(';')[0]?.trim().toLowerCase() === FILE_BODY) return;
  throw new Problem({
    status: 415,
    code: 'unsupported_media_type',
    zh: `请以 ${FILE_BODY} 上传。`,
    en: `Send ${FILE_BODY}.`,
  });
}

import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '#organisation';
import { Moment } from '../http/fields.js';
import { CurrentCaller, SignedIn, tokenOf } from '../http/permission.js';
import { Problem } from '../http/problem.js';
import { StreamHub } from './stream-hub.js';
import type { Stream, StreamEvent } from './stream-hub.js';

const EVENTS = 'text/event-stream';
/** A listener who does not read is cut off; he comes back and says how far he had heard. */
const MOST_UNREAD = 64 * 1024;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

export class StreamQuery {
  /** The `Last-Event-ID` of a stream that was heard before, for clients that cannot set the header. */
  @Moment({ optional: true })
  after?: string;
}

@ApiTags('live')
@Controller('api/v1/stream')
export class StreamController {
  constructor(@Inject(StreamHub) private readonly hub: StreamHub) {}

  /**
   * Server-sent events, ids only (UX-10): `{kind: 'case', id, version}` for a case in my scope that changed, `inbox` for a
   * new message of mine, `presence` when somebody came to or left a case I have open, `reset` when too much changed to
   * name. `Last-Event-ID` resumes for a day. It ends with the session.
   */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '变更推送 What changes, as it changes' })
  @ApiProduces(EVENTS)
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: '续接位置 How far it was heard before' })
  async open(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() { after }: StreamQuery,
  ): Promise<void> {
    const token = tokenOf(request) ?? '';
    refuseUnfit(request, this.hub, token);
    const given = request.headers['last-event-id'];
    const heard = typeof given === 'string' && moment.test(given) ? given : after;
    reply.hijack();
    const { raw } = reply;
    // `connection: close`: a server that closes does not wait for a line that is kept for a next request.
    raw.writeHead(200, {
      'content-type': `${EVENTS}; charset=utf-8`,
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    raw.write('retry: 5000\n\n');
    const write = (text: string): void => {
      // Whoever left while he was being let in is not told apart otherwise.
      if (raw.destroyed || raw.writableEnded) this.hub.close(stream);
      else if (raw.writableLength > MOST_UNREAD) raw.destroy();
      else raw.write(text);
    };
    const stream: Stream = {
      token,
      caller,
      send: (at, events) => write(events.map((event) => frame(at, event)).join('')),
      beat: () => write(': beat\n\n'),
      end: () => raw.end(),
    };
    raw.on('error', () => undefined);
    raw.on('close', () => this.hub.close(stream));
    await this.hub.open(stream, heard ?? null).catch(() => raw.destroy());
  }
}

const frame = (at: string, event: StreamEvent): string => `id: ${at}\ndata: ${JSON.stringify(event)}\n\n`;

function refuseUnfit(request: FastifyRequest, hub: StreamHub, token: string): void {
  if (!request.headers.accept?.includes(EVENTS)) {
    throw new Problem({
      status: 406,
      code: 'not_acceptable',
      zh: `此处只提供 ${EVENTS}。`,
      en: `Only ${EVENTS} is served here.`,
    });
  }
  if (hub.isClosing) {
    throw new Problem({ status: 503, code: 'closing', zh: '服务正在重启,请稍后。', en: 'The server is closing.' });
  }
  if (!hub.hasRoom(token)) {
    throw new Problem({
      status: 429,
      code: 'too_many_streams',
      zh: '同一登录打开的页面过多,请关闭一些。',
      en: 'Too many pages of one session are open; close some.',
    });
  }
}

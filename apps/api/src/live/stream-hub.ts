import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { ChangeFeed } from '#live';
import type { News, Visible } from '#live';
import { findCallers } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import { Told } from './told.js';

/** What a stream says: ids only; whoever hears it reads what is on his screen again, through the same doors as ever. */
export type StreamEvent =
  | { readonly kind: 'ready' | 'reset' }
  | { readonly kind: 'case'; readonly id: string; readonly version: number }
  | { readonly kind: 'inbox' | 'presence'; readonly id: string };

/** One open stream. */
export interface Stream {
  readonly token: string;
  caller: Caller;
  /** Sends events that bring the listener up to a moment. */
  send(at: string, events: readonly StreamEvent[]): void;
  beat(): void;
  end(): void;
}

const EVERY_MS = 1000;
const BEAT_EVERY = 20;
const SESSIONS_EVERY = 5;
/** A look goes back over a few seconds, now and then over a minute: a long transaction becomes visible late. */
const SHORT_SECONDS = 5;
const LONG_SECONDS = 60;
const LONG_EVERY = 10;
const REMEMBERED_LOOKS = 2 * LONG_SECONDS;
/** Beyond this nobody is told of single cases; everybody reads anew. */
const MOST_CASES = 500;
const MOST_PAIRS = 100_000;
const STREAMS_OF_A_SESSION = 8;
const RESUMES_MS = 24 * 60 * 60_000;

/**
 * The streams of this process. One look a second at what changed serves them all; each is given what its caller may see.
 * Nothing here is needed by another process: whoever comes back elsewhere says how far he had heard.
 */
@Injectable()
export class StreamHub implements OnModuleDestroy {
  private readonly streams = new Set<Stream>();
  private readonly told = new Told(REMEMBERED_LOOKS);
  private readonly closing = new AbortController();
  private readonly log = new Logger('stream');
  private running: Promise<void> | undefined;
  private since = '';
  private looks = 0;

  constructor(
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  get isClosing(): boolean {
    return this.closing.signal.aborted;
  }

  /** Whether a session may open one more. */
  hasRoom(token: string): boolean {
    return [...this.streams].filter((stream) => stream.token === token).length < STREAMS_OF_A_SESSION;
  }

  /** Serves a stream from now on, and with what changed since `heard`, if it says so. */
  async open(stream: Stream, heard: string | null): Promise<void> {
    this.streams.add(stream);
    const now = await this.feed.now();
    stream.send(now, [{ kind: 'ready' }, ...(await this.missed(stream, heard ?? now, now))]);
    if (!this.isClosing && this.streams.size > 0) this.running ??= this.run().finally(() => (this.running = undefined));
  }

  close(stream: Stream): void {
    this.streams.delete(stream);
  }

  /** Ends every stream, so that the server can close; the browsers go to another process. */
  async onModuleDestroy(): Promise<void> {
    this.closing.abort();
    for (const stream of this.streams) stream.end();
    await this.running;
  }

  private async missed(stream: Stream, heard: string, now: string): Promise<readonly StreamEvent[]> {
    if (Date.parse(now) - Date.parse(heard) > RESUMES_MS) return [{ kind: 'reset' }];
    const since = heard < now ? heard : now;
    const changed = await this.feed.changedCases(since, heard === now ? SHORT_SECONDS : LONG_SECONDS, MOST_CASES + 1);
    if (changed.length > MOST_CASES) return [{ kind: 'reset' }];
    const [visible = []] = await this.feed.visible(
      [stream.caller],
      changed.map(({ id }) => id),
    );
    return visible.map(asCase);
  }

  /** Looks while anybody listens. */
  private async run(): Promise<void> {
    this.since = '';
    while (this.streams.size > 0 && !this.isClosing) {
      try {
        await this.look();
      } catch (error) {
        // What was not read is read by the next look: `since` has not moved.
        this.log.error(`The look at what changed failed: ${String(error)}`);
      }
      await pause(EVERY_MS, undefined, { signal: this.closing.signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    this.looks += 1;
    const now = await this.feed.now();
    const people = [...new Set([...this.streams].map(({ caller }) => caller.personId))];
    const seconds = this.looks % LONG_EVERY === 0 ? LONG_SECONDS : SHORT_SECONDS;
    const news = await this.feed.news(this.since === '' ? now : this.since, seconds, 40 * MOST_CASES, people);
    const fresh = this.told.onlyNew(news, this.looks);
    const isNews = fresh.cases.length + fresh.notices.length + fresh.company.length > 0;
    if (isNews || this.looks % SESSIONS_EVERY === 0) await this.checkSessions();
    if (isNews) await this.tell(now, fresh);
    this.told.keep(fresh, this.looks);
    this.since = now;
    if (this.looks % BEAT_EVERY === 0) for (const stream of this.streams) stream.beat();
  }

  /** A session that ended ends its streams; one that acts in another post hears what that post may. */
  private async checkSessions(): Promise<void> {
    const streams = [...this.streams];
    const tokens = [...new Set(streams.map(({ token }) => token))];
    const callers = await this.unitOfWork.read((reader) => findCallers(reader, tokens));
    for (const stream of streams) {
      const caller = callers.get(stream.token);
      if (caller) stream.caller = caller;
      else stream.end();
    }
  }

  private async tell(now: string, { cases, notices, company }: News): Promise<void> {
    const streams = [...this.streams];
    const posts = new Map(streams.map(({ caller }) => [caller.postId, caller]));
    const ids = [...new Set([...cases.map(({ id }) => id), ...company.map(({ caseId }) => caseId)])];
    if (cases.length > MOST_CASES || ids.length * posts.size > MOST_PAIRS) {
      for (const stream of streams) stream.send(now, [{ kind: 'reset' }]);
      return;
    }
    const seen = await this.feed.visible([...posts.values()], ids);
    const visible = new Map([...posts.keys()].map((postId, place) => [postId, seen[place] ?? []]));
    const changed = new Set(cases.map(({ id }) => id));
    for (const stream of streams) {
      const { personId, postId } = stream.caller;
      const mine = visible.get(postId) ?? [];
      const events: StreamEvent[] = [
        ...mine.filter(({ id }) => changed.has(id)).map(asCase),
        ...notices.filter((notice) => notice.personId === personId).map(({ id }) => ({ kind: 'inbox' as const, id })),
        ...company
          .filter((one) => one.personId === personId && mine.some(({ id }) => id === one.caseId))
          .map(({ caseId }) => ({ kind: 'presence' as const, id: caseId })),
      ];
      if (events.length > 0) stream.send(now, events);
    }
  }
}

const asCase = ({ id, version }: Visible): StreamEvent => ({ kind: 'case', id, version });

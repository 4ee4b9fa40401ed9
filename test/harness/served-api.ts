import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/src/create-api.js';
import { BulletinDesk } from '#bulletins';
import { cityOffice, demoPassword, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { UnitOfWork, loadConfig, moveClock, openDatabase } from '#platform';
import { createTestDatabase } from './database.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Sent {
  readonly method: Method;
  readonly url: string;
  readonly cookie?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body as JSON; undefined when it is none. Tests say what they expect of it. */
  readonly body: never;
}

/** The API as one process serves it, with bulletin 1 of 孝感 issued on 2 March 2026, on a database of its own. */
export interface ServedApi {
  readonly api: NestFastifyApplication;
  readonly unitOfWork: UnitOfWork;
  send(request: Sent): Promise<Answer>;
  /** The session cookie of a demonstration account, signed in over HTTP once. */
  cookieOf(account: string): Promise<string>;
  /** A new session of an account, to be spent. */
  signIn(account: string): Promise<string>;
  moveTo(now: string): Promise<void>;
  stop(): Promise<void>;
}

export async function serveApi(): Promise<ServedApi> {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(database.url, { poolSize: 2 });
  const unitOfWork = new UnitOfWork(dataSource);
  await fill(unitOfWork);
  const api = await createApi(
    loadConfig({ DATABASE_URL: database.url, RECTIFY_CLOCK: 'sandbox', LOG_LEVEL: 'silent', PORT: '0' }),
  );
  const sessions = new Map<string, Promise<string>>();
  const signIn = async (account: string): Promise<string> => {
    const credentials = { username: account, password: demoPassword };
    const { status, headers, text } = await send(api, { method: 'POST', url: '/api/v1/session', body: credentials });
    const [cookie] = [headers['set-cookie']].flat();
    if (status !== 200 || typeof cookie !== 'string') throw new Error(`${account} was not signed in: ${text}`);
    return cookie.split(';')[0] ?? '';
  };
  return {
    api,
    unitOfWork,
    send: (request) => send(api, request),
    signIn,
    cookieOf(account) {
      const session = sessions.get(account) ?? signIn(account);
      sessions.set(account, session);
      return session;
    },
    async moveTo(now) {
      if ((await unitOfWork.run((tx) => moveClock(tx, now))) === null) throw new Error(`${now} lies in the past.`);
      sessions.clear(); // a session lasts half a day, the clock jumps over weeks
    },
    async stop() {
      await api.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

async function fill(unitOfWork: UnitOfWork): Promise<void> {
  await unitOfWork.run((tx) => moveClock(tx, '2026-03-02T01:30:00.000Z'));
  await loadDemonstration(unitOfWork);
  const desk = new BulletinDesk(unitOfWork);
  const office = await cityOffice(unitOfWork);
  await issueDraft(desk, unitOfWork, office, await draftBulletinOne(desk, unitOfWork, office));
}

async function send(api: NestFastifyApplication, { method, url, cookie, body, headers = {} }: Sent): Promise<Answer> {
  const response = await api.inject({
    method,
    url,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = response.body;
  return { status: response.statusCode, headers: response.headers, text, body: parsed(text) };
}

/** Every test names the shape it expects, so the answer takes any; `never` is what fits them all. */
function parsed(text: string): never {
  try {
    return JSON.parse(text) as never;
  } catch {
    return undefined as never;
  }
}

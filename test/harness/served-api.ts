import { createApi } from '../../apps/api/src/create-api.js';
import { demoPassword } from '#demonstration';
import { loadConfig } from '#platform';
import { createIssuedWorld } from '../world.js';

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
  /** The body as JSON, undefined when it is none; `never` fits whatever shape a test expects of it. */
  readonly body: never;
}

/** The API with bulletin 1 issued on 2 March 2026, asked without a socket, byte for byte as the test says. */
export async function serveApi() {
  const world = await createIssuedWorld();
  const api = await createApi(
    loadConfig({ DATABASE_URL: world.url, RECTIFY_CLOCK: 'sandbox', LOG_LEVEL: 'silent', PORT: '0' }),
  );
  const send = async ({ method, url, cookie, body, headers = {} }: Sent): Promise<Answer> => {
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
  };
  /** Opens a new session of a demonstration account; answers its cookie. */
  const signIn = async (username: string): Promise<string> => {
    const body = { username, password: demoPassword };
    const { status, headers, text } = await send({ method: 'POST', url: '/api/v1/session', body });
    const [cookie] = [headers['set-cookie']].flat();
    if (status !== 200 || typeof cookie !== 'string') throw new Error(`${username} was not signed in: ${text}`);
    return cookie.split(';')[0] ?? '';
  };
  const sessions = new Map<string, string>();
  return {
    api,
    send,
    signIn,
    async cookieOf(username: string): Promise<string> {
      const cookie = sessions.get(username) ?? (await signIn(username));
      sessions.set(username, cookie);
      return cookie;
    },
    async stop(): Promise<void> {
      await api.close();
      await world.close();
    },
  };
}

export type ServedApi = Awaited<ReturnType<typeof serveApi>>;

function parsed(text: string): never {
  try {
    return JSON.parse(text) as never;
  } catch {
    return undefined as never;
  }
}

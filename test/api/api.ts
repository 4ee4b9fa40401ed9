import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { demoPassword } from '#demonstration';
import type { Caller } from '#organisation';
import { loadConfig } from '#platform';
import { createApi } from '../../apps/api/src/create-api.js';
import type { World } from '../world.js';

/** A running API on a test database, and people signed in to it. */
export async function startApi(url: string, env: NodeJS.ProcessEnv = {}) {
  const given = { DATABASE_URL: url, RECTIFY_CLOCK: 'sandbox', LOG_LEVEL: 'silent', PORT: '0', ...env };
  const config = loadConfig(given);
  const api: NestFastifyApplication = await createApi(config);
  await api.listen(0, '127.0.0.1');
  const server = api.getHttpServer();
  const cookies = new Map<string, string>();
  const cookieOf = async (username: string): Promise<string> => {
    const known = cookies.get(username);
    if (known !== undefined) return known;
    const answer = await request(server).post('/api/v1/session').send({ username, password: demoPassword }).expect(200);
    const [cookie = ''] = (answer.headers['set-cookie'] as unknown as string[]).map((line) => line.split(';')[0] ?? '');
    cookies.set(username, cookie);
    return cookie;
  };
  const outside = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    remoteAddress = '10.0.0.1',
    headers: Record<string, string> = {},
  ) => {
    const answer = await api.inject({ method, url, remoteAddress, headers, ...(payload ? { payload } : {}) });
    return { status: answer.statusCode, body: answer.payload === '' ? undefined : JSON.parse(answer.payload) };
  };
  /** Gives a person an account with the password of all, and signs him in with the post asked for. */
  const signInAs = async (world: World, caller: Caller): Promise<string> => {
    const username = `holder-${caller.postId}`;
    if (cookies.has(username)) return username;
    await world.sql(
      `insert into account (id, person_id, username, password_hash)
       select new_uuid(), $1, $2, password_hash from account where username = 'admin'`,
      [caller.personId, username],
    );
    const cookie = await cookieOf(username);
    await request(server).put('/api/v1/session/post').set('cookie', cookie).send({ postId: caller.postId });
    return username;
  };
  return {
    server,
    signInAs,
    cookieOf,
    async get(username: string, path: string) {
      return request(server)
        .get(path)
        .set('cookie', await cookieOf(username));
    },
    async post(username: string, path: string, body: object, headers: Record<string, string> = {}) {
      return request(server)
        .post(path)
        .set('cookie', await cookieOf(username))
        .set(headers)
        .send(body);
    },
    async put(username: string, path: string, body: object) {
      return request(server)
        .put(path)
        .set('cookie', await cookieOf(username))
        .send(body);
    },
    /** As somebody outside, without an account, from an address of his own. */
    publicGet: (path: string) => outside('GET', path),
    publicPost: (path: string, body: object, from: string, headers?: Record<string, string>) =>
      outside('POST', path, body, from, headers),
    /** Sends a file as the body. */
    async upload(username: string, path: string, bytes: Buffer, type: string) {
      return request(server)
        .post(path)
        .set('cookie', await cookieOf(username))
        .set('content-type', type)
        .send(bytes);
    },
    /** Makes the next request of this person sign in again. */
    forget: (username: string): boolean => cookies.delete(username),
    close: (): Promise<void> => api.close(),
  };
}

export type Api = Awaited<ReturnType<typeof startApi>>;

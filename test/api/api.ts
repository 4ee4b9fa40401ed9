import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { demoPassword } from '#demonstration';
import { loadConfig } from '#platform';
import { createApi } from '../../apps/api/src/create-api.js';

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
  return {
    server,
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
    /** Sends a file as the body. */
    async upload(username: string, path: string, bytes: Buffer, type: string) {
      return request(server)
        .post(path)
        .set('cookie', await cookieOf(username))
        .set('content-type', type)
        .send(bytes);
    },
    close: (): Promise<void> => api.close(),
  };
}

export type Api = Awaited<ReturnType<typeof startApi>>;

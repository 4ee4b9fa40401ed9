import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createStage } from '../lifecycle/scenario.js';
import { listen } from './listen.js';
import type { Listening } from './listen.js';

type Stage = Awaited<ReturnType<typeof createStage>>;
let stage: Stage;
/** Two copies of the API over one database: what one is told, the other's listeners hear. */
let here: Api;
let there: Api;
const listening: Listening[] = [];

beforeAll(async () => {
  stage = await createStage();
  [here, there] = [await startApi(stage.world.url), await startApi(stage.world.url)];
}, 60_000);
afterEach(async () => {
  for (const one of listening.splice(0)) await one.stop();
});
afterAll(async () => {
  await here.close();
  await there.close();
  await stage.world.close();
});

const originOf = (api: Api): string => {
  const address = api.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The API does not listen.');
  return `http://127.0.0.1:${address.port}`;
};

async function hear(username: string, headers: Record<string, string> = {}, api = here): Promise<Listening> {
  const one = await listen(originOf(api), await api.cookieOf(username), headers);
  listening.push(one);
  await one.until(({ kind }) => kind === 'ready');
  return one;
}

test('a change made through another process arrives as the id of the case and its version, with a head no proxy holds back', async () => {
  const kase = await stage.take();
  const supervisor = await hear('city-supervisor');
  const claimer = await there.signInAs(stage.world, kase.principal);
  const { version } = await kase.read();
  const answer = await there.post(claimer, `/api/v1/cases/${kase.id}/actions/claim`, {
    version,
    signedBy: kase.principal.postId,
  });
  expect(answer.status).toBe(200);
  await supervisor.until((one) => one.kind === 'case' && one.id === kase.id && one.version === version + 1);
  expect(Object.fromEntries(supervisor.response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
});

test('whoever may not see a case hears nothing of it, not even its id', async () => {
  const [secret, own] = [await stage.take(), await stage.take()];
  const stranger = await here.signInAs(stage.world, own.principal);
  const heard = await hear(stranger);
  const admin = await hear('admin');
  await stage.world.act(secret.principal, secret.id, { type: 'claim', signedBy: secret.principal.postId });
  await stage.world.act(own.principal, own.id, { type: 'claim', signedBy: own.principal.postId });
  await heard.until(({ id }) => id === own.id);
  const everything = JSON.stringify([heard.heard, admin.heard]);
  expect(everything).not.toContain(secret.id);
  expect(admin.heard.filter(({ kind }) => kind === 'case')).toEqual([]);
});

test('a message to me is announced, and not to others', async () => {
  const kase = await stage.take();
  const principal = await hear(await here.signInAs(stage.world, kase.principal));
  const other = await hear('county-verifier');
  await stage.world.sql(
    `insert into inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
     values (new_uuid(), $1, $2, $3, 'issued', 'live-test', rectify_now())`,
    [kase.principal.personId, kase.principal.postId, kase.id],
  );
  await principal.until(({ kind }) => kind === 'inbox');
  expect(other.heard.filter(({ kind }) => kind === 'inbox')).toEqual([]);
});

test('a listener who comes back is told what he missed', async () => {
  const kase = await stage.take();
  const first = await hear('city-supervisor');
  const heardUntil = first.lastEventId();
  await first.stop();
  await stage.world.act(kase.principal, kase.id, { type: 'claim', signedBy: kase.principal.postId });
  const second = await hear('city-supervisor', { 'last-event-id': heardUntil }, there);
  expect(await second.until(({ id }) => id === kase.id)).toMatchObject({ kind: 'case' });
});

test('a change that becomes visible late is heard all the same', async () => {
  const [kase, other] = [await stage.take(), await stage.take()];
  const supervisor = await hear('city-supervisor');
  let commit: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (commit = resolve));
  const late = stage.world.unitOfWork.run(async (tx) => {
    await tx.query(
      `insert into audit_event (case_id, seq, at, system, role, action, outcome, body, hash)
       select id, audit_seq + 1, rectify_now(), 'test', 'system', 'comment', 'accepted', '{}', '' from kase where id = $1`,
      [kase.id],
    );
    await held;
  });
  await stage.world.act(other.principal, other.id, { type: 'claim', signedBy: other.principal.postId });
  await supervisor.until(({ id }) => id === other.id);
  supervisor.heard.splice(0);
  commit();
  await late;
  await supervisor.until(({ id }) => id === kase.id);
});

test('a stream ends when its session is revoked', async () => {
  const leader = await hear('county-leader', {}, there);
  const { status } = await fetch(`${originOf(here)}/api/v1/session`, {
    method: 'DELETE',
    headers: { cookie: await there.cookieOf('county-leader') },
  });
  expect(status).toBe(204);
  there.forget('county-leader');
  await leader.ended;
}, 15_000);

test('one session has eight streams open, not more', async () => {
  for (let n = 0; n < 8; n += 1) await hear('county-supervisor');
  const ninth = await listen(originOf(here), await here.cookieOf('county-supervisor'));
  listening.push(ninth);
  expect(ninth.response.status).toBe(429);
});

test('whoever asks for something else than a stream is told so', async () => {
  const { status, body } = await here.get('city-supervisor', '/api/v1/stream');
  expect([status, body.code]).toEqual([406, 'not_acceptable']);
});

test('a server closes while streams are open', async () => {
  const third = await startApi(stage.world.url);
  const one = await listen(originOf(third), await third.cookieOf('city-leader'));
  await one.until(({ kind }) => kind === 'ready');
  await third.close();
  await one.ended;
});

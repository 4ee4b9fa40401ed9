import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import sharp from 'sharp';
import { FileStore, UploadDesk } from '#evidence';
import { startApi } from '../api/api.js';
import type { Api } from '../api/api.js';
import { createIssuedWorld } from '../world.js';
import type { World } from '../world.js';
import { pdfOf } from './pdf.js';
import { canvas, photo } from './pictures.js';

const FILE = 'application/octet-stream';
const folder = mkdtempSync(join(tmpdir(), 'rectify-evidence-'));
let world: World;
let api: Api;
let caseId: string;
let otherCaseId: string;

beforeAll(async () => {
  world = await createIssuedWorld();
  caseId = (await world.caseOf('盛畈村委会', '村党组织软弱涣散')).id;
  const [other] = await world.sql<{ id: string }>(
    `select k.id from kase k join unit u on u.id = k.responsible_unit_id where u.name = '盛畈村委会' and k.id <> $1
     order by k.number limit 1`,
    [caseId],
  );
  otherCaseId = other?.id ?? '';
  api = await startApi(world.url, { RECTIFY_DATA: folder });
}, 60_000);
afterAll(async () => {
  await api.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (username: string, name: string, bytes: Buffer) =>
  api.upload(username, `/api/v1/files?name=${encodeURIComponent(name)}`, bytes, FILE);
/** Every file below the folder, whatever it is called. */
const filesKept = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
async function act(username: string, action: string, body: object, id = caseId) {
  const { version } = (await api.get('city-supervisor', `/api/v1/cases/${id}`)).body;
  return api.post(username, `/api/v1/cases/${id}/actions/${action}`, { version, ...body });
}
const fact = { kind: 'photo', tests: 'effect', title: '入户走访', takenOn: '2026-03-01', place: '三组' };
const listed = async (id = caseId) => (await api.get('village-principal', `/api/v1/cases/${id}/evidence`)).body.items;
async function download(username: string, evidenceId: string, what = 'file', id = caseId) {
  return request(api.server)
    .get(`/api/v1/cases/${id}/evidence/${evidenceId}/${what}`)
    .set('cookie', await api.cookieOf(username))
    .responseType('blob');
}

test('an upload answers hash, size and the type that was read, and is kept under its hash', async () => {
  const bytes = await photo();
  const { status, body } = await send('village-liaison', '../../走访 照片.jpg', bytes);
  expect(status).toBe(201);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(body).toEqual({ sha256, size: bytes.length, type: 'image/jpeg', name: '走访 照片.jpg' });
  expect(filesKept()).toEqual([sha256]);
});

test('a file that is refused says why in both languages and leaves nothing', async () => {
  const before = filesKept();
  for (const [name, bytes, status, code] of [
    ['a.jpg', Buffer.alloc(0), 422, 'file_empty'],
    ['a.exe', pdfOf(), 422, 'file_name_misleads'],
    ['a.txt', Buffer.from('<html><script>1</script>'), 415, 'file_type_not_allowed'],
    ['..', Buffer.from('好'), 422, 'file_name_invalid'],
    ['a.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 413, 'file_too_large'],
  ] as const) {
    const answer = await send('village-liaison', name, bytes);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, zh: expect.any(String), en: expect.any(String) });
  }
  expect(filesKept()).toEqual(before);
});

test('an upload takes one content type, a name and a session', async () => {
  const bytes = Buffer.from('好');
  expect((await api.upload('village-liaison', '/api/v1/files?name=a.txt', bytes, 'text/csv')).status).toBe(415);
  expect((await api.upload('village-liaison', '/api/v1/files', bytes, FILE)).status).toBe(400);
  const stranger = await request(api.server).post('/api/v1/files?name=a.txt').set('content-type', FILE).send(bytes);
  expect(stranger.status).toBe(401);
  const elsewhere = await api.upload('village-liaison', `/api/v1/cases/${caseId}/actions/claim`, bytes, FILE);
  expect(elsewhere.status).toBe(415);
});

test('an upload that breaks off leaves nothing behind', async () => {
  const before = filesKept();
  const cookie = await api.cookieOf('village-liaison');
  const { port } = api.server.address() as AddressInfo;
  const head = `POST /api/v1/files?name=a.jpg HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\ncontent-type: ${FILE}\r\n`;
  const socket = connect(port, '127.0.0.1');
  socket.write(`${head}content-length: 1000000\r\n\r\n`);
  socket.write((await photo()).subarray(0, 1000));
  // The server holds a part of it: only now is there something that could be left.
  await until(() => filesKept().length > before.length);
  socket.destroy();
  await until(() => filesKept().length === before.length);
  expect(filesKept()).toEqual(before);
});

test('an upload whose length nobody stated is stopped at the limit', async () => {
  const before = filesKept();
  const cookie = await api.cookieOf('village-liaison');
  const { port } = api.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/files?name=a.txt`, {
    method: 'POST',
    headers: { cookie, 'content-type': FILE },
    body: endless(21),
    duplex: 'half',
  });
  expect(answer.status).toBe(413);
  expect(filesKept()).toEqual(before);
});

test('evidence needs a file that was uploaded, and names the one that was not', async () => {
  const sha256 = 'ab'.repeat(32);
  const answer = await act('village-liaison', 'add-evidence', { ...fact, sha256 });
  expect(answer.status).toBe(422);
  expect(answer.body.unmet).toEqual([expect.objectContaining({ guard: 'file_known', missing: [sha256] })]);
});

test('a file that another unit sent cannot be taken by its hash', async () => {
  const { body } = await send('soe-principal', '他们的.txt', Buffer.from('他们的材料'));
  const answer = await act('village-liaison', 'add-evidence', { ...fact, sha256: body.sha256 });
  expect(answer.body.unmet).toEqual([expect.objectContaining({ guard: 'file_known', missing: [body.sha256] })]);
});

test('day and place of the fact stand apart from the upload, and one file serves two cases', async () => {
  const { sha256 } = (await send('village-liaison', '走访.jpg', await photo())).body;
  expect((await act('village-liaison', 'add-evidence', { ...fact, sha256 })).status).toBe(200);
  // The principal did not send it, but reads it in the first case.
  expect((await act('village-principal', 'add-evidence', { ...fact, sha256 }, otherCaseId)).status).toBe(200);
  const [item] = await listed();
  expect(item).toMatchObject({ kind: 'photo', tests: 'effect' });
  expect(item.versions).toEqual([
    {
      id: expect.any(String),
      version: 1,
      title: '入户走访',
      takenOn: '2026-03-01',
      place: '三组',
      uploadedAt: expect.stringMatching(/^2026-03-02T/u),
      uploadedBy: expect.any(String),
      sha256,
      file: { name: '走访.jpg', type: 'image/jpeg', size: (await photo()).length },
      removed: null,
      stage: null,
      cleared: false,
    },
  ]);
  const [other] = await listed(otherCaseId);
  expect((await download('village-principal', other.versions[0].id, 'file', otherCaseId)).body).toEqual(await photo());
  expect(filesKept().filter((name) => name === sha256)).toHaveLength(1);
});

test('the original is saved under its name, unchanged and never shown as a page', async () => {
  const [item] = await listed();
  const answer = await download('city-supervisor', item.versions[0].id);
  expect(answer.body).toEqual(await photo());
  expect(answer.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': `attachment; filename="evidence.jpg"; filename*=UTF-8''${encodeURIComponent('走访.jpg')}`,
    'x-content-type-options': 'nosniff',
  });
});

test('the picture for the public shows the same and tells neither place nor camera', async () => {
  const [item] = await listed();
  const answer = await download('city-supervisor', item.versions[0].id, 'public');
  expect((await sharp(await photo()).metadata()).exif).toBeDefined();
  const { exif, xmp, iptc, width, format } = await sharp(answer.body as Buffer).metadata();
  expect({ exif, xmp, iptc, width, format }).toEqual({ width: 640, format: 'jpeg' });
});

test('a unit beside it finds neither the list nor the file, the auditor both', async () => {
  const id = (await listed())[0].versions[0].id;
  for (const stranger of ['soe-principal', 'admin']) {
    expect((await api.get(stranger, `/api/v1/cases/${caseId}/evidence`)).status).toBe(404);
    for (const what of ['file', 'public']) expect((await download(stranger, id, what)).status).toBe(404);
  }
  expect((await api.get('auditor', `/api/v1/cases/${caseId}/evidence`)).status).toBe(200);
  expect((await download('auditor', id)).status).toBe(200);
  // Evidence of one case is not found under another.
  expect((await download('auditor', id, 'file', otherCaseId)).status).toBe(404);
});

test('a new version takes the place of the old one, which stays readable', async () => {
  const better = await canvas(80, 60).png().toBuffer();
  const { sha256 } = (await send('village-liaison', '清楚.png', better)).body;
  const [{ versions: before }] = await listed();
  const answer = await act('village-liaison', 'replace-evidence', {
    replaces: before[0].id,
    title: '更清楚',
    takenOn: '2026-03-01',
    sha256,
  });
  expect(answer.body.evidence).toEqual([expect.objectContaining({ title: '更清楚', version: 2, tests: 'effect' })]);
  const [item] = await listed();
  expect(item.versions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
  expect((await download('village-liaison', before[0].id)).body).toEqual(await photo());
  // Only what is in force can be replaced.
  const again = { replaces: before[0].id, title: '再换', takenOn: '2026-03-01', sha256 };
  expect((await act('village-liaison', 'replace-evidence', again)).body.unmet[0].guard).toBe('evidence_on_record');
});

test('removing leaves a tombstone with reason and person, and the bytes where another case needs them', async () => {
  const [{ versions }] = await listed();
  expect((await act('city-supervisor', 'remove-evidence', { removes: versions[0].id, reason: '误传' })).status).toBe(
    403,
  );
  expect((await act('village-liaison', 'remove-evidence', { removes: versions[0].id, reason: ' ' })).status).toBe(400);
  const answer = await act('village-liaison', 'remove-evidence', { removes: versions[0].id, reason: '照到无关群众' });
  expect(answer.body.evidence).toEqual([]);
  const [item] = await listed();
  for (const { removed, file } of item.versions) {
    expect(removed).toMatchObject({ reason: '照到无关群众', by: expect.any(String), at: expect.any(String) });
    expect(file).toBeNull();
  }
  const gone = await api.get('village-liaison', `/api/v1/cases/${caseId}/evidence/${versions[1].id}/file`);
  expect(gone.status).toBe(410);
  expect(gone.body).toMatchObject({ code: 'evidence_removed', removed: { reason: '照到无关群众' } });
});

test('the trail carries the hash of what was added, replaced and removed', async () => {
  const { body } = await api.get('auditor', `/api/v1/cases/${caseId}/events?limit=100`);
  const rows = await world.sql<{ action: string; evidence: string[] }>(
    `select action, body->'evidence' as evidence from audit_event
     where case_id = $1 and outcome = 'accepted' and action like '%evidence' order by seq`,
    [caseId],
  );
  const [{ versions }] = await listed();
  const [second, first] = versions.map(({ sha256 }: { sha256: string }) => sha256);
  expect(rows).toEqual([
    { action: 'add_evidence', evidence: [first] },
    { action: 'replace_evidence', evidence: [second, first] },
    { action: 'remove_evidence', evidence: [second] },
  ]);
  expect(body.items.at(-1)).toBeDefined();
});

test('a day later what nothing refers to is swept, and nothing else', async () => {
  const uploads = new UploadDesk(world.unitOfWork, new FileStore({ kind: 'folder', folder: join(folder, 'evidence') }));
  const inUse = (await listed(otherCaseId))[0].versions[0].sha256;
  const before = filesKept();
  expect(await uploads.sweep()).toBe(0);
  expect(filesKept()).toEqual(before);
  await world.moveTo('2026-03-03T03:00:00.000Z');
  expect(await uploads.sweep()).toBe(before.length - 1);
  expect(filesKept()).toEqual([inUse]);
});

test('a file that was swept can be sent and used again', async () => {
  const better = await canvas(80, 60).png().toBuffer();
  const { sha256 } = (await send('village-liaison', '清楚.png', better)).body;
  expect((await act('village-liaison', 'add-evidence', { ...fact, sha256 })).status).toBe(200);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** So many MiB of text, sent in pieces. */
function endless(pieces: number): ReadableStream<Uint8Array> {
  let left = pieces;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= 1;
      controller.enqueue(new Uint8Array(1024 * 1024).fill(97));
    },
  });
}

test('AU-11 what the law orders to be erased goes by two persons: file and words are gone, a tombstone and the trail stay', async () => {
  const bytes = await canvas(70, 50).png().toBuffer();
  const sha256 = (await send('village-liaison', '名单.png', bytes)).body.sha256;
  const added = await act('village-liaison', 'add-evidence', { ...fact, title: '困难户名单', sha256 });
  const evidenceId = added.body.evidence.find((one: { title: string }) => one.title === '困难户名单').id;
  const at = `/api/v1/cases/${caseId}/erasures`;
  const form = { evidenceId, legalBasis: '个人信息保护法第四十七条', reason: '当事人依法要求删除' };
  expect((await api.post('village-principal', at, form)).body.code).toBe('not_permitted');
  const { body: proposed } = await api.post('city-supervisor', at, form);
  expect((await api.post('city-supervisor', at, form)).body.code).toBe('already_decided');
  const decide = (who: string) => api.post(who, `${at}/${proposed.id}/decision`, { granted: true, reason: '同意' });
  expect((await decide('city-supervisor')).body.code).toBe('not_permitted');
  expect((await download('village-principal', evidenceId)).status).toBe(200);
  expect((await decide('city-leader')).status).toBe(204);
  expect((await download('village-principal', evidenceId)).status).toBe(410);
  const [tomb] = (await listed()).filter(
    ({ versions }: { versions: { id: string }[] }) => versions[0]?.id === evidenceId,
  );
  expect(tomb.versions[0]).toMatchObject({
    title: '依法删除',
    removed: { reason: '依法删除:个人信息保护法第四十七条' },
  });
  await new UploadDesk(world.unitOfWork, new FileStore({ kind: 'folder', folder: join(folder, 'evidence') })).sweep();
  expect(filesKept()).not.toContain(sha256);
  const { items } = (await api.get('auditor', at)).body;
  expect(items).toMatchObject([{ status: 'carried_out', legalBasis: '个人信息保护法第四十七条' }]);
  const { events } = await world
    .sql<{ action: string }>(
      `select action from audit_event where case_id = $1 and action like '%erasure' order by seq`,
      [caseId],
    )
    .then((rows) => ({ events: rows.map(({ action }) => action) }));
  expect(events).toEqual(['propose_erasure', 'carry_out_erasure']);
});

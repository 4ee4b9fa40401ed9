import { Agent, request } from 'node:http';
import pg from 'pg';
import { BulletinDesk } from '#bulletins';
import { cityOffice, draftBulletinOne, issueDraft, loadDemonstration } from '#demonstration';
import { newId, UnitOfWork, loadConfig, migrate, openDatabase } from '#platform';
import { createApi } from '../../../api/src/create-api.js';
import { measure } from './measure.js';
import type { Result } from './measure.js';
import { rawTransition } from './raw-transition.js';

/** Claims that only warm up connections and plans, and those that count, by clients. */
const WARM_UP = 320;
const CLAIMS: readonly (readonly [clients: number, claims: number])[] = [
  [1, 300],
  [16, 1500],
];

interface Claim {
  readonly caseId: string;
  readonly version: number;
  readonly token: string;
}

/** A session for the principal of every case, made without its password: what is measured is the claim. */
async function prepareClaims(unitOfWork: UnitOfWork): Promise<Claim[]> {
  return unitOfWork.run((tx) =>
    tx.query<Claim>(
      `with who as (
         select k.id, k.version, r.post_id, r.person_id, encode(sha256(k.id::text::bytea), 'hex') as token
         from kase k cross join lateral resolved_principal(k.responsible_unit_id) r
       ), accounts as (
         insert into account (id, person_id, username, password_hash)
         select new_uuid(), person_id, 'bench-' || id, '' from who returning id, username
       ), sessions as (
         insert into session (token_hash, account_id, post_id, created_at, expires_at)
         select sha256(w.token::bytea), a.id, w.post_id, now(), now() + interval '1 day'
         from who w join accounts a on a.username = 'bench-' || w.id returning 1
       )
       select w.id as "caseId", w.version, w.token from who w where (select count(*) from sessions) > 0`,
    ),
  );
}

function post(port: number, agent: Agent, { caseId, version, token }: Claim): Promise<void> {
  const body = JSON.stringify({ version });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    cookie: `sid=${token}`,
    'idempotency-key': newId(),
  };
  return new Promise((resolve, reject) => {
    const call = request(
      { port, agent, method: 'POST', path: `/api/v1/cases/${caseId}/actions/claim`, headers },
      (answer) => {
        answer.resume();
        answer.once('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`HTTP ${answer.statusCode}`)),
        );
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

const rounds = (count: number): number[] => Array.from({ length: count }, (_none, round) => round);

/** Claims over HTTP at 1 and 16 clients against the same rows written in one durable transaction, in the same run. */
export async function benchTransition(url: string, tell: (result: Result) => void): Promise<void> {
  await migrate(url);
  const dataSource = await openDatabase(url);
  const unitOfWork = new UnitOfWork(dataSource);
  await loadDemonstration(unitOfWork);
  const office = await cityOffice(unitOfWork);
  const desk = new BulletinDesk(unitOfWork);
  const bulletin = await draftBulletinOne(desk, unitOfWork, office);
  const scope = { underUnitId: office.supervisor.unitId, level: 'village', kinds: ['villagers_committee'] };
  await desk.assign(office.supervisor, bulletin, '1-1', { scope }, { level: 'B', weight: 1 });
  await issueDraft(desk, unitOfWork, office, bulletin);
  const claims = await prepareClaims(unitOfWork);
  await unitOfWork.run((tx) => tx.query('analyze'));
  const api = await createApi(loadConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent' }));
  await api.listen(0, '127.0.0.1');
  const address = api.getHttpServer().address() as { port: number }; // a TCP server, once it listens
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const pool = new pg.Pool({ connectionString: url, max: 16 });
  // `end` does not wait for the last connection to close: the server may stop first.
  pool.on('error', () => undefined);
  const raw = await rawTransition(
    pool,
    claims.map(({ caseId }) => caseId),
  );
  try {
    await measure(16, claims.splice(0, WARM_UP), (claim) => post(address.port, agent, claim));
    await measure(16, rounds(WARM_UP), raw);
    for (const [clients, count] of CLAIMS) {
      const ours = await measure(clients, claims.splice(0, count), (claim) => post(address.port, agent, claim));
      const loop = await measure(clients, rounds(count), raw);
      tell({ bench: 'transition.raw', clients, ...loop, limit_ratio: null });
      tell({
        bench: 'transition.http',
        clients,
        ...ours,
        limit_ratio: Math.round((ours.value / loop.value) * 1000) / 1000,
      });
    }
  } finally {
    agent.destroy();
    await pool.end();
    await api.close();
    await dataSource.destroy();
  }
}

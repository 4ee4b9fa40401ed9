import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '#platform';
import type { UnitOfWork } from '#platform';

/** A unit's principal with his session and his case. */
export interface Principal {
  readonly caseId: string;
  readonly token: string;
}

/** Sessions for principals, made without passwords: what is tried is the work, not the sign-in. */
export function openSessions(unitOfWork: UnitOfWork, most: number): Promise<Principal[]> {
  return unitOfWork.run((tx) =>
    tx.query<Principal>(
      `with who as (
         select distinct on (r.person_id) k.id, r.post_id, r.person_id, encode(sha256(k.id::text::bytea), 'hex') as token
         from kase k cross join lateral resolved_principal(k.responsible_unit_id) r
         where k.rectify_type = 'staged' and not exists (select 1 from account a where a.person_id = r.person_id)
         limit $1
       ), accounts as (
         insert into account (id, person_id, username, password_hash)
         select new_uuid(), person_id, 'chaos-' || id, '' from who returning id, username
       ), sessions as (
         insert into session (token_hash, account_id, post_id, created_at, expires_at)
         select sha256(w.token::bytea), a.id, w.post_id, now(), now() + interval '1 day'
         from who w join accounts a on a.username = 'chaos-' || w.id returning 1
       )
       select w.id as "caseId", w.token from who w where (select count(*) from sessions) > 0`,
      [most],
    ),
  );
}

interface Answer {
  readonly status: number;
  readonly body: { readonly version?: number; readonly allowedActions?: readonly string[] };
}

/** What happened to the requests of a run. */
export interface LoadTally {
  accepted: number;
  refused: number;
  /** Sent again under the same key because the answer was lost. */
  repeated: number;
  /** The longest time in which nobody's work was accepted, in milliseconds. */
  longestGap: number;
}

/** Principals at work over HTTP: what is not answered is sent again under its key until it is. */
export class Load {
  readonly tally: LoadTally = { accepted: 0, refused: 0, repeated: 0, longestGap: 0 };
  /** Keys of everything that was answered with success. */
  readonly acknowledged: string[] = [];
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 32 });
  private readonly stopping = new AbortController();
  private lastAccepted = performance.now();
  private running: Promise<unknown> | undefined;

  constructor(
    private readonly port: number,
    private readonly principals: readonly Principal[],
    private readonly clients: number,
  ) {}

  start(): void {
    this.lastAccepted = performance.now();
    const waiting = [...this.principals];
    const client = async (): Promise<void> => {
      while (!this.stopping.signal.aborted) {
        const who = waiting.shift();
        if (!who) return;
        await this.work(who);
        waiting.push(who);
      }
    };
    this.running = Promise.all(Array.from({ length: this.clients }, client));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.agent.destroy();
  }

  private async work({ caseId, token }: Principal): Promise<void> {
    const shown = await this.ask(token, 'GET', `/api/v1/cases/${caseId}`);
    const wish = wishOf(shown.body.allowedActions ?? []);
    if (!wish || shown.body.version === undefined) return;
    const key = newId();
    const answer = await this.ask(
      token,
      'POST',
      `/api/v1/cases/${caseId}/actions/${wish.action}`,
      { version: shown.body.version, ...wish.body },
      key,
    );
    if (answer.status !== 200) {
      this.tally.refused += 1;
      return;
    }
    const now = performance.now();
    this.tally.longestGap = Math.max(this.tally.longestGap, now - this.lastAccepted);
    this.lastAccepted = now;
    this.tally.accepted += 1;
    this.acknowledged.push(key);
  }

  /** Asks until there is an answer that says something about the case; 5xx and lost connections do not. */
  private async ask(token: string, method: string, path: string, body?: object, key?: string): Promise<Answer> {
    for (;;) {
      try {
        const answer = await this.once(token, method, path, body, key);
        if (answer.status < 500) return answer;
      } catch {
        // Nobody there, or gone while it answered.
      }
      if (this.stopping.signal.aborted && !key) return { status: 0, body: {} };
      if (key) this.tally.repeated += 1;
      await pause(100);
    }
  }

  private once(token: string, method: string, path: string, body?: object, key?: string): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      cookie: `sid=${token}`,
      ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    };
    return new Promise((resolve, reject) => {
      const call = request({ port: this.port, agent: this.agent, method, path, headers, timeout: 30_000 }, (answer) => {
        let told = '';
        answer.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
        answer.once('error', reject);
        answer.once('end', () => {
          try {
            resolve({ status: answer.statusCode ?? 0, body: JSON.parse(told) as Answer['body'] });
          } catch (error) {
            reject(error instanceof Error ? error : new Error('unreadable'));
          }
        });
      });
      call.once('timeout', () => call.destroy(new Error('timeout')));
      call.once('error', reject);
      call.end(text);
    });
  }
}

const measures = [{ text: '整改', output: '成果', dueDate: '2026-03-20' }];
/** What a principal does next of what he may. */
function wishOf(allowed: readonly string[]): { readonly action: string; readonly body: object } | undefined {
  const wishes: readonly (readonly [string, object])[] = [
    ['claim', {}],
    ['file-plan', { cause: '原因', goal: '目标', measures, plannedEvidence: ['走访'] }],
    ['answer-letter', { text: '已部署', catchUp: ['增派人手'] }],
    ['report-progress', { changed: '有进展' }],
  ];
  const found = wishes.find(([action]) => allowed.includes(action));
  return found && { action: found[0], body: found[1] };
}

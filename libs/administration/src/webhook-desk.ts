import { Injectable } from '@nestjs/common';
import { caseActionNames } from '#domain';
import { callListSql, endpointSecret, endpointsSql, replaySql } from '#notices';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Tx } from '#platform';
import { missing, notPossible } from './administration-refused.js';
import { noteConfiguration } from './configuration-log.js';
import { refuseUnlessOpen } from './two-persons.js';

/** An address outside that is told what happens to cases. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  readonly actions: readonly string[] | null;
  readonly status: 'proposed' | 'active' | 'refused' | 'ended';
  readonly unitName: string;
  readonly proposedBy: string;
  readonly decidedBy: string | null;
  readonly createdAt: string;
  /** Calls that were given up and can be replayed. */
  readonly failed: number;
}

export interface WebhookCall {
  readonly id: string;
  readonly caseId: string;
  readonly number: string;
  readonly seq: number;
  readonly action: string;
  readonly status: 'sent' | 'retrying' | 'failed';
  readonly attempts: number;
  readonly response: number | null;
  readonly error: string | null;
  readonly at: string;
}

const MOST_ENDPOINTS = 50;

/** Endpoints of webhooks (NO-1): the administrator enters one, the city's leader lets it listen. */
@Injectable()
export class WebhookDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly key: string | null,
  ) {}

  list(): Promise<readonly WebhookEndpoint[]> {
    return this.unitOfWork.read((reader) => reader.query<WebhookEndpoint>(endpointsSql, [null]));
  }

  /** Enters an endpoint; it hears nothing before it is approved. */
  propose(
    caller: Caller,
    terms: { readonly url: string; readonly unitId: string; readonly actions?: readonly string[] | undefined },
  ): Promise<WebhookEndpoint> {
    if (this.key === null)
      throw notPossible(
        '未设置 RECTIFY_SECRET,不能使用 webhook。',
        'RECTIFY_SECRET is not set: there are no webhooks.',
      );
    const unknown = (terms.actions ?? []).filter((action) => !caseActionNames.some((known) => known === action));
    if (unknown.length > 0)
      throw notPossible(`没有这些动作:${unknown.join('、')}。`, `There are no such actions: ${unknown.join(', ')}.`);
    if (!/^https?:\/\/[^/\s@]+(\/\S*)?$/u.test(terms.url))
      throw notPossible('地址须为不含账号的 http(s) 网址。', 'The address must be an http(s) URL without credentials.');
    return this.unitOfWork.run(async (tx) => {
      const id = newId();
      const entered = await tx.query(
        `insert into webhook_endpoint (id, url, actions, under_path, status, proposed_by, created_at)
         select $1, $2, $3, u.path, 'proposed', $4, rectify_now() from unit u
         where u.id = $5 and (select count(*) from webhook_endpoint where status in ('proposed', 'active')) < ${MOST_ENDPOINTS}
         returning 1`,
        [id, terms.url, terms.actions ?? null, caller.personId, terms.unitId],
      );
      if (entered.length === 0)
        throw notPossible(
          `没有这个单位,或已有 ${MOST_ENDPOINTS} 个接收地址。`,
          `There is no such unit, or there are ${MOST_ENDPOINTS} endpoints already.`,
        );
      await noteConfiguration(tx, caller, { action: 'propose_webhook', subject: `webhook:${id}`, after: terms });
      return endpointOf(tx, id);
    });
  }

  /** The city's leader lets an endpoint listen, or not; who proposed it does not decide. */
  decide(caller: Caller, id: string, decision: 'active' | 'refused'): Promise<WebhookEndpoint> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessOpen(caller, await lockEndpoint(tx, id));
      await this.change(tx, caller, id, decision);
      return endpointOf(tx, id);
    });
  }

  /** Ends an endpoint: nothing more is sent, not even what waits. */
  end(caller: Caller, id: string): Promise<WebhookEndpoint> {
    return this.unitOfWork.run(async (tx) => {
      await lockEndpoint(tx, id);
      await this.change(tx, caller, id, 'ended');
      return endpointOf(tx, id);
    });
  }

  /** The secret with which calls are signed; each time it is shown is on record. */
  secret(caller: Caller, id: string): Promise<{ readonly secret: string }> {
    return this.unitOfWork.run(async (tx) => {
      const { generation } = await lockEndpoint(tx, id);
      if (this.key === null) throw missing();
      await noteConfiguration(tx, caller, { action: 'show_webhook_secret', subject: `webhook:${id}` });
      return { secret: endpointSecret(this.key, id, generation) };
    });
  }

  /** What was sent to an endpoint, newest first; `cursor` is the last id seen. */
  calls(
    id: string,
    page: { readonly status?: string | undefined; readonly cursor?: string | undefined; readonly limit: number },
  ) {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<WebhookCall>(callListSql, [
        id,
        page.status ?? null,
        page.cursor ?? null,
        page.limit + 1,
      ]);
      const [count] = await reader.query<{ total: number }>(
        `select count(*)::int as total from webhook_delivery where endpoint_id = $1 and ($2::text is null or status = $2)`,
        [id, page.status ?? null],
      );
      const items = rows.slice(0, page.limit);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null, total: count?.total ?? 0 };
    });
  }

  /** Sends one call again, or all that were given up, at most 1,000; the receiver knows them by their ids. */
  replay(caller: Caller, id: string, callId?: string): Promise<{ readonly replayed: number }> {
    return this.unitOfWork.run(async (tx) => {
      const { status } = await lockEndpoint(tx, id);
      if (status !== 'active') throw notPossible('该地址未启用。', 'The endpoint is not active.');
      const again = await tx.query(replaySql, [id, callId ?? null, newId()]);
      await noteConfiguration(tx, caller, {
        action: 'replay_webhook',
        subject: `webhook:${id}`,
        after: { calls: again.length },
      });
      return { replayed: again.length };
    });
  }

  private async change(tx: Tx, caller: Caller, id: string, status: WebhookEndpoint['status']): Promise<void> {
    await tx.query('update webhook_endpoint set status = $2, decided_by = $3 where id = $1', [
      id,
      status,
      caller.personId,
    ]);
    await noteConfiguration(tx, caller, { action: `webhook_${status}`, subject: `webhook:${id}` });
  }
}

interface LockedEndpoint {
  readonly status: string;
  readonly generation: number;
  readonly proposedBy: string;
}

async function lockEndpoint(tx: Tx, id: string): Promise<LockedEndpoint> {
  const [row] = await tx.query<LockedEndpoint>(
    'select status, generation, proposed_by as "proposedBy" from webhook_endpoint where id = $1 for update',
    [id],
  );
  if (!row) throw missing();
  return row;
}

async function endpointOf(tx: Tx, id: string): Promise<WebhookEndpoint> {
  const [row] = await tx.query<WebhookEndpoint>(endpointsSql, [id]);
  if (!row) throw missing();
  return row;
}

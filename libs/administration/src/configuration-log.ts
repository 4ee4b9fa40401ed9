import { Injectable } from '@nestjs/common';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Tx } from '#platform';

/** What was changed, as it was and as it is (AU-5). */
export interface ConfigurationEntry {
  readonly action: string;
  /** What it concerns: `post:<id>`, `unit:<id>`, `pack:<id>@<version>` … */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

/** One line of the log, for those who read it. */
export interface ConfigurationEvent {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly person: string; readonly post: string; readonly onBehalfOf: string | null };
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

/** Writes a change of settings to the log, in the transaction of the change. */
export async function noteConfiguration(tx: Tx, caller: Caller, entry: ConfigurationEntry): Promise<void> {
  await tx.query(
    `insert into configuration_event (id, at, actor_post, actor_person, on_behalf_of, action, subject, before, after, reason)
     values ($1, rectify_now(), $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      caller.postId,
      caller.personId,
      caller.onBehalfOf?.personId ?? null,
      entry.action,
      entry.subject,
      entry.before === undefined ? null : JSON.stringify(entry.before),
      entry.after === undefined ? null : JSON.stringify(entry.after),
      entry.reason ?? null,
    ],
  );
}

@Injectable()
export class ConfigurationLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every change of organisation, delegation and packs, newest first; `cursor` is the last id seen. */
  list(page: { readonly cursor?: string | undefined; readonly limit: number }) {
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<ConfigurationEvent & { total: number }>(
        `select e.id, e.at, jsonb_build_object('person', a.name, 'post', p.title, 'onBehalfOf', o.name) as actor,
           e.action, e.subject, e.before, e.after, e.reason, (select count(*) from configuration_event) as total
         from configuration_event e join person a on a.id = e.actor_person join post p on p.id = e.actor_post
         left join person o on o.id = e.on_behalf_of
         where $1::uuid is null or e.id < $1 order by e.id desc limit $2`,
        [page.cursor ?? null, page.limit + 1],
      );
      const items = rows.slice(0, page.limit).map(({ total: _total, ...row }) => row);
      return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null, total: rows[0]?.total ?? 0 };
    });
  }
}

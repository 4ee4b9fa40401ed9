import { Injectable } from '@nestjs/common';
import { hashPassword, oneTimeSecret } from '#organisation';
import type { Caller } from '#organisation';
import { UnitOfWork, newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { AdministrationRefused, missing, notPossible } from './administration-refused.js';
import { noteConfiguration } from './configuration-log.js';

export const userStates = ['active', 'one_time', 'locked', 'disabled', 'none'] as const;
export type UserState = (typeof userStates)[number];

/** A person with the account he signs in with, if he has one. */
export interface UserLine {
  readonly personId: string;
  readonly name: string;
  readonly username: string | null;
  readonly posts: readonly { readonly unitId: string; readonly unit: string; readonly title: string }[];
  readonly lastSignedInAt: string | null;
  /** `none`: no account; `one_time`: the password must be changed at the next sign-in. */
  readonly state: UserState;
  readonly lockedUntil: string | null;
  readonly openSessions: number;
}

/** A password for one sign-in; told once and kept nowhere. */
export interface OneTimePassword {
  readonly username: string;
  readonly password: string;
}

export interface UserFilter {
  readonly q?: string | undefined;
  readonly state?: UserState | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const stateSql = `case when a.id is null then 'none' when a.disabled_at is not null then 'disabled'
  when a.locked_until > now() then 'locked' when a.must_change_password then 'one_time' else 'active' end`;

/** Matching people; a page of them is read with posts and sessions afterwards. */
const listSql = `
with found as (
  select pe.id, pe.name, a.id as account, a.username, a.last_signed_in_at, a.locked_until, ${stateSql} as state
  from person pe left join account a on a.person_id = pe.id
  where ($2::text is null or ${stateSql} = $2)
    and ($1::text is null or pe.name ilike $1 or a.username ilike $1 or exists (
      select 1 from post_holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
      where h.person_id = pe.id and h.to_on is null and (u.name ilike $1 or p.title ilike $1)))
)
select f.id as "personId", f.name, f.username, f.last_signed_in_at as "lastSignedInAt", f.state,
  case when f.locked_until > now() then f.locked_until end as "lockedUntil",
  (select coalesce(jsonb_agg(jsonb_build_object('unitId', u.id, 'unit', u.name, 'title', p.title) order by p.rank), '[]')
   from post_holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
   where h.person_id = f.id and h.to_on is null) as posts,
  (select count(*)::int from session s where s.account_id = f.account and s.revoked_at is null
   and s.expires_at > now()) as "openSessions",
  (select count(*)::int from found) as total
from found f where $3::uuid is null or f.id > $3 order by f.id limit $4`;

/** Accounts: the administrator enters them, every step is on the configuration log (section 8). */
@Injectable()
export class UserDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** People with and without an account; found by name, account, post or unit. */
  list({ q, state, cursor, limit }: UserFilter) {
    const like = q === undefined ? null : `%${q.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
    return this.unitOfWork.read(async (reader) => {
      const rows = await reader.query<UserLine & { total: number }>(listSql, [
        like,
        state ?? null,
        cursor ?? null,
        limit + 1,
      ]);
      const items: UserLine[] = rows.slice(0, limit).map(({ total: _total, ...row }) => row);
      const next = rows.length > limit ? (items.at(-1)?.personId ?? null) : null;
      return { items, next, total: rows[0]?.total ?? 0 };
    });
  }

  /** An account for a known person, or for a new one who gets a post by the usual two-person proposal. */
  async create(
    caller: Caller,
    terms: { readonly username: string; readonly personId?: string | undefined; readonly name?: string | undefined },
  ): Promise<OneTimePassword> {
    const password = oneTimeSecret();
    const hash = await hashPassword(password);
    await this.unitOfWork.run(async (tx) => {
      const personId = await personFor(tx, terms);
      const added = await tx.query(
        `insert into account (id, person_id, username, password_hash, must_change_password)
         values ($1, $2, $3, $4, true) on conflict (username) do nothing returning 1`,
        [newId(), personId, terms.username, hash],
      );
      if (added.length === 0)
        throw new AdministrationRefused('username_taken', '此账号已被使用。', 'This account name is taken.');
      await note(tx, caller, 'create_account', personId, { username: terms.username });
    });
    return { username: terms.username, password };
  }

  /** Another password for one sign-in; signs the person out everywhere and lifts a lock. */
  async resetPassword(caller: Caller, personId: string): Promise<OneTimePassword> {
    const password = oneTimeSecret();
    const hash = await hashPassword(password);
    const username = await this.unitOfWork.run(async (tx) => {
      const account = await accountFor(tx, personId);
      await tx.query(
        `update account set password_hash = $2, must_change_password = true, failed_attempts = 0, locked_until = null
         where id = $1`,
        [account.id, hash],
      );
      await endSessions(tx, account.id);
      await note(tx, caller, 'reset_password', personId, { username: account.username });
      return account.username;
    });
    return { username, password };
  }

  /** Locks an account until it is unlocked, or unlocks it; a locked one is signed out at once. */
  async setLocked(caller: Caller, personId: string, isLocked: boolean): Promise<void> {
    if (isLocked && personId === caller.personId)
      throw notPossible('不能停用自己的账号。', 'Nobody locks his own account.');
    await this.unitOfWork.run(async (tx) => {
      const account = await accountFor(tx, personId);
      await tx.query(
        `update account set disabled_at = case when $2 then now() end, locked_until = null, failed_attempts = 0
         where id = $1`,
        [account.id, isLocked],
      );
      if (isLocked) await endSessions(tx, account.id);
      await note(tx, caller, isLocked ? 'lock_account' : 'unlock_account', personId, { username: account.username });
    });
  }

  /** Signs a person out everywhere; answers how many sessions there were. */
  endSessions(caller: Caller, personId: string): Promise<{ readonly ended: number }> {
    return this.unitOfWork.run(async (tx) => {
      const account = await accountFor(tx, personId);
      const ended = await endSessions(tx, account.id);
      await note(tx, caller, 'end_sessions', personId, { username: account.username, ended });
      return { ended };
    });
  }
}

async function personFor(
  tx: Tx,
  { personId, name }: { readonly personId?: string | undefined; readonly name?: string | undefined },
): Promise<string> {
  if (personId === undefined) {
    if (name === undefined) throw notPossible('须填姓名。', 'Give a name.');
    const id = newId();
    await tx.query('insert into person (id, name) values ($1, $2)', [id, name]);
    return id;
  }
  const [person] = await tx.query<{ has: boolean }>(
    `select exists (select 1 from account a where a.person_id = p.id) as has from person p where p.id = $1 for update`,
    [personId],
  );
  if (!person) throw missing();
  if (person.has) throw notPossible('此人已有账号。', 'This person has an account.');
  return personId;
}

async function accountFor(
  reader: Reader,
  personId: string,
): Promise<{ readonly id: string; readonly username: string }> {
  const [account] = await reader.query<{ id: string; username: string }>(
    'select id, username from account where person_id = $1 for update',
    [personId],
  );
  if (!account) throw missing();
  return account;
}

async function endSessions(tx: Tx, accountId: string): Promise<number> {
  const ended = await tx.query(
    `update session set revoked_at = now() where account_id = $1 and revoked_at is null and expires_at > now() returning 1`,
    [accountId],
  );
  return ended.length;
}

const note = (tx: Tx, caller: Caller, action: string, personId: string, after: unknown): Promise<void> =>
  noteConfiguration(tx, caller, { action, subject: `person:${personId}`, after });

import { randomInt } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import type { Reader, Tx } from '#platform';
import { hashPassword, signedInAs, tokenHash } from './sessions.js';

/** One place where an account is signed in; tokens are never told. */
export interface OpenSession {
  readonly since: string;
  readonly until: string;
  readonly post: string;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/** The account behind a session with the sessions that are open, newest first. */
export async function accountOf(
  reader: Reader,
  token: string,
): Promise<{ readonly username: string; readonly sessions: readonly OpenSession[] } | undefined> {
  const account = await signedInAs(reader, token);
  if (!account) return undefined;
  const sessions = await reader.query<OpenSession>(
    `select s.created_at as since, s.expires_at as until, u.name || ' · ' || p.title as post, s.token_hash = $2 as "isThis"
     from session s join post p on p.id = s.post_id join unit u on u.id = p.unit_id
     where s.account_id = $1 and s.revoked_at is null and s.expires_at > now() order by s.created_at desc limit 50`,
    [account.id, tokenHash(token)],
  );
  return { username: account.username, sessions };
}

/** Ends every session of the account but the one that asks; answers how many there were. */
export async function endOtherSessions(tx: Tx, token: string): Promise<number> {
  const ended = await tx.query(
    `update session s set revoked_at = now() from session mine
     where mine.token_hash = $1 and s.account_id = mine.account_id and s.token_hash <> $1
       and s.revoked_at is null and s.expires_at > now() returning 1`,
    [tokenHash(token)],
  );
  return ended.length;
}

export type PasswordChange = 'changed' | 'wrong' | 'same';

/** Gives the account another password, for who knows the one of today, and signs it out everywhere else. */
export async function changePassword(tx: Tx, token: string, current: string, next: string): Promise<PasswordChange> {
  const account = await signedInAs(tx, token);
  if (!account || !(await verify(account.hash, current))) return 'wrong';
  if (current === next) return 'same';
  await tx.query('update account set password_hash = $2, must_change_password = false where id = $1', [
    account.id,
    await hashPassword(next),
  ]);
  await endOtherSessions(tx, token);
  return 'changed';
}

/** Nothing that is read for something else: no 0, 1, i, l, o. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Words nobody knows before, in groups of four: a password for the first sign-in, or the code of the first setup. */
export function oneTimeSecret(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** Whether anybody can sign in here at all. */
export async function hasAccounts(reader: Reader): Promise<boolean> {
  return (await reader.query('select 1 from account limit 1')).length > 0;
}

import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Reader, Tx } from '#platform';
import { callerColumns } from './caller.js';
import type { Caller } from './caller.js';

// Sessions and locks run on real time: moving the sandbox clock signs nobody out.
const SESSION_HOURS = 12;
const FREE_ATTEMPTS = 5;
const LONGEST_LOCK_MINUTES = 60;

/** Argon2id with the parameters OWASP names first: 19 MiB, two passes. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export type SignIn =
  | { readonly kind: 'signed_in'; readonly token: string; readonly hours: number }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly seconds: number };

interface AccountRow {
  readonly id: string;
  readonly password_hash: string;
  readonly failed_attempts: number;
  readonly disabled: boolean;
  readonly locked_seconds: number;
  readonly post_id: string | null;
}

/** A hash of nothing anyone knows: an unknown name takes as long as a wrong password. */
let nobody: Promise<string> | undefined;

/** What is stored of a token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Hashes a password for storing. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, argon);
}

/** Opens a session for an account, in its first post held today. Never tells which of name and password was wrong. */
export async function signIn(tx: Tx, username: string, password: string): Promise<SignIn> {
  const [account] = await tx.query<AccountRow>(
    `select a.id, a.password_hash, a.failed_attempts, a.disabled_at is not null as disabled,
       greatest(0, ceil(extract(epoch from a.locked_until - now())))::int as locked_seconds,
       (select m.post_id from posts_of(a.person_id) m join post p on p.id = m.post_id
        order by m.on_behalf_of nulls first, p.rank, p.id limit 1) as post_id
     from account a where a.username = $1 for update`,
    [username],
  );
  if (account && account.locked_seconds > 0) return { kind: 'locked', seconds: account.locked_seconds };
  nobody ??= hashPassword(randomBytes(16).toString('hex'));
  const isRight = await verify(account?.password_hash ?? (await nobody), password);
  if (!account || !isRight || account.disabled || account.post_id === null) return wrong(tx, account);
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    'update account set failed_attempts = 0, locked_until = null, last_signed_in_at = now() where id = $1',
    [account.id],
  );
  await tx.query(
    `insert into session (token_hash, account_id, post_id, created_at, expires_at)
     values ($1, $2, $3, now(), now() + make_interval(hours => $4))`,
    [tokenHash(token), account.id, account.post_id, SESSION_HOURS],
  );
  return { kind: 'signed_in', token, hours: SESSION_HOURS };
}

async function wrong(tx: Tx, account: AccountRow | undefined): Promise<SignIn> {
  if (!account) return { kind: 'wrong', attemptsLeft: 0 };
  const failed = account.failed_attempts + 1;
  const minutes = failed < FREE_ATTEMPTS ? 0 : Math.min(LONGEST_LOCK_MINUTES, 2 ** (failed - FREE_ATTEMPTS));
  await tx.query(
    `update account set failed_attempts = $2,
       locked_until = case when $3::int = 0 then null else now() + make_interval(mins => $3) end where id = $1`,
    [account.id, failed, minutes],
  );
  return { kind: 'wrong', attemptsLeft: Math.max(0, FREE_ATTEMPTS - failed) };
}

const callerOf = (which: string, more = ''): string =>
  `select ${more}${callerColumns}, a.must_change_password as "mustChangePassword"
     from session s join account a on a.id = s.account_id and a.disabled_at is null
     join person pe on pe.id = a.person_id
     join posts_of(pe.id) m on m.post_id = s.post_id
     join post p on p.id = s.post_id join unit u on u.id = p.unit_id
     left join post_holding h on h.post_id = p.id and h.to_on is null
     where ${which} and s.revoked_at is null and s.expires_at > now()`;

/** Who a session token stands for; undefined when it is unknown, ended, or the post neither held nor stood in for. */
export async function findCaller(reader: Reader, token: string): Promise<Caller | undefined> {
  const [caller] = await reader.query<Caller>(callerOf('s.token_hash = $1'), [tokenHash(token)]);
  return caller;
}

/** The same for many tokens in one query; those that stand for nobody any more are left out. */
export async function findCallers(reader: Reader, tokens: readonly string[]): Promise<ReadonlyMap<string, Caller>> {
  const byHash = new Map(tokens.map((token) => [tokenHash(token).toString('hex'), token]));
  const rows = await reader.query<Caller & { readonly hash: string }>(
    callerOf('s.token_hash = any($1::bytea[])', `encode(s.token_hash, 'hex') as hash, `),
    [[...byHash.keys()].map((hash) => Buffer.from(hash, 'hex'))],
  );
  return new Map(rows.map(({ hash, ...caller }) => [byHash.get(hash) ?? '', caller]));
}

/** The account that an open session belongs to. */
export async function signedInAs(
  reader: Reader,
  token: string,
): Promise<{ readonly id: string; readonly username: string; readonly hash: string } | undefined> {
  const [account] = await reader.query<{ id: string; username: string; hash: string }>(
    `select a.id, a.username, a.password_hash as hash from session s join account a on a.id = s.account_id
     where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null`,
    [tokenHash(token)],
  );
  return account;
}

/** Ends a session at once, everywhere. */
export async function signOut(tx: Tx, token: string): Promise<void> {
  await tx.query('update session set revoked_at = now() where token_hash = $1', [tokenHash(token)]);
}

export interface HeldPost {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly unitName: string;
  /** The holder, where the person only substitutes him. */
  readonly onBehalfOf: string | null;
}

/** The posts a person holds or substitutes in today, his own first. */
export function postsOf(reader: Reader, personId: string): Promise<HeldPost[]> {
  return reader.query<HeldPost>(
    `select p.id, p.title, p.role, u.name as "unitName", o.name as "onBehalfOf"
     from posts_of($1) m join post p on p.id = m.post_id join unit u on u.id = p.unit_id
     left join person o on o.id = m.on_behalf_of order by m.on_behalf_of nulls first, p.rank, p.id`,
    [personId],
  );
}

/** An account by name with the post its person holds first. */
export interface AccountPost {
  readonly username: string;
  readonly person: string;
  readonly role: string;
  readonly post: string;
  readonly unit: string;
}

/** Of these accounts, those that exist, in the order of their names given. */
export function accountPosts(reader: Reader, usernames: readonly string[]): Promise<AccountPost[]> {
  return reader.query<AccountPost>(
    `select distinct on (array_position($1::text[], a.username)) a.username, pe.name as person, p.role, p.title as post,
       u.name as unit
     from account a join person pe on pe.id = a.person_id
     join post_holding h on h.person_id = a.person_id and h.to_on is null
     join post p on p.id = h.post_id join unit u on u.id = p.unit_id
     where a.username = any($1::text[]) and a.disabled_at is null
     order by array_position($1::text[], a.username), p.rank`,
    [usernames],
  );
}

/** Acts in another post held by the same person from now on; false when he may not act in it today. */
export async function switchPost(tx: Tx, token: string, postId: string): Promise<boolean> {
  const switched = await tx.query(
    `update session s set post_id = $2 from account a
     where s.token_hash = $1 and a.id = s.account_id and s.revoked_at is null
       and exists (select 1 from posts_of(a.person_id) m where m.post_id = $2)
     returning 1`,
    [tokenHash(token), postId],
  );
  return switched.length > 0;
}

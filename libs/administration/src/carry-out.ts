import { orphansSql } from '#cases';
import type { OrphanCase } from '#cases';
import { hashPassword } from '#organisation';
import type { Caller } from '#organisation';
import { newId } from '#platform';
import type { Tx } from '#platform';
import { AdministrationRefused, missing, notPossible } from './administration-refused.js';
import { mergeUnits, previewMerger } from './merge-units.js';
import type { MergerPreview } from './merge-units.js';
import type { OrganisationChange } from './organisation-change.js';
import { appoint, checkPostChange, endHoldings, tellPerson } from './posts.js';

/** A name and password for someone who takes a post and cannot sign in yet. */
export interface NewAccount {
  readonly username: string;
  readonly password: string;
}

/** What a change did, for the log: the same thing before and after. */
export interface CarriedOut {
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Entering {
  readonly id: string;
  readonly reason: string;
  readonly account: NewAccount | undefined;
  readonly caller: Caller;
}

/** Refuses a change that cannot be made as things stand; for a merger it says what would move. */
export async function checkChange(tx: Tx, change: OrganisationChange): Promise<MergerPreview | null> {
  switch (change.kind) {
    case 'appoint':
    case 'end_holding':
    case 'substitute':
      await checkPostChange(tx, change);
      return null;
    case 'appoint_many':
      for (const appointment of change.appointments) await checkPostChange(tx, { kind: 'appoint', ...appointment });
      return null;
    case 'rename_unit':
      await livingUnit(tx, change.unitId);
      return null;
    case 'merge_units':
      return previewMerger(tx, change);
  }
}

/** Makes an approved change, inside the caller's transaction; refuses one that would leave a case to nobody. */
export async function carryOut(tx: Tx, change: OrganisationChange, entering: Entering): Promise<CarriedOut> {
  switch (change.kind) {
    case 'appoint':
    case 'end_holding':
    case 'substitute':
      return changePost(tx, change, entering);
    case 'appoint_many':
      return appointMany(tx, change.appointments, entering);
    case 'rename_unit':
      return renameUnit(tx, change);
    case 'merge_units': {
      const { successorId, preview } = await mergeUnits(tx, change, entering, entering.caller);
      await refuseOrphans(tx, successorId);
      const before = { units: preview.units, openCases: preview.openCases, holdings: preview.holdings };
      return { subject: `unit:${successorId}`, before, after: { id: successorId, name: preview.successorName } };
    }
  }
}

async function changePost(
  tx: Tx,
  change: Extract<OrganisationChange, { readonly postId: string }>,
  { id, reason, account }: Entering,
): Promise<CarriedOut> {
  // The unit too: it could end while its post is being filled.
  await tx.query(
    'select 1 from post p join unit u on u.id = p.unit_id where p.id = $1 for update of p for share of u',
    [change.postId],
  );
  const post = await checkPostChange(tx, change);
  const before = { unitId: post.unitId, title: post.title, personId: post.holderId };
  const personId = await writePost(tx, change, reason);
  if (personId !== null) {
    if (account) await openAccount(tx, personId, account);
    await tellPerson(tx, personId, post.id, change.kind === 'substitute' ? 'substituting' : 'appointed', id);
  }
  await refuseOrphans(tx, post.unitId);
  const period = change.kind === 'substitute' ? { fromOn: change.fromOn, toOn: change.toOn } : {};
  const after =
    change.kind === 'substitute' ? { ...before, substituteId: personId, ...period } : { ...before, personId };
  return { subject: `post:${post.id}`, before, after };
}

/** Enters a list of holders: all of them or, when one cannot be, none. */
async function appointMany(
  tx: Tx,
  appointments: Extract<OrganisationChange, { readonly kind: 'appoint_many' }>['appointments'],
  entering: Entering,
): Promise<CarriedOut> {
  const done: CarriedOut[] = [];
  for (const appointment of appointments)
    done.push(await changePost(tx, { kind: 'appoint', ...appointment }, { ...entering, account: undefined }));
  return {
    subject: `change:${entering.id}`,
    before: done.map(({ subject, before }) => ({ subject, before })),
    after: done.map(({ subject, after }) => ({ subject, after })),
  };
}

/** Gives the person who acts in the post from now on; null when it falls vacant. */
async function writePost(
  tx: Tx,
  change: Extract<OrganisationChange, { readonly postId: string }>,
  reason: string,
): Promise<string | null> {
  switch (change.kind) {
    case 'appoint':
      return appoint(tx, change.postId, change.appointee);
    case 'end_holding':
      await endHoldings(tx, [change.postId]);
      return null;
    case 'substitute':
      await tx.query(
        'insert into substitute (id, post_id, person_id, from_on, to_on, reason) values ($1, $2, $3, $4, $5, $6)',
        [newId(), change.postId, change.personId, change.fromOn, change.toOn, reason],
      );
      return change.personId;
  }
}

async function openAccount(tx: Tx, personId: string, { username, password }: NewAccount): Promise<void> {
  const taken = await tx.query('select 1 from account where username = $1 or person_id = $2', [username, personId]);
  if (taken.length > 0)
    throw new AdministrationRefused(
      'username_taken',
      '账号已被使用,或此人已有账号。',
      'The account name is taken, or the person has an account already.',
    );
  await tx.query('insert into account (id, person_id, username, password_hash) values ($1, $2, $3, $4)', [
    newId(),
    personId,
    username,
    await hashPassword(password),
  ]);
}

async function livingUnit(tx: Tx, unitId: string): Promise<{ readonly name: string }> {
  const [unit] = await tx.query<{ name: string; valid_to: string | null }>(
    'select name, valid_to from unit where id = $1 for update',
    [unitId],
  );
  if (!unit) throw missing();
  if (unit.valid_to !== null) throw notPossible('该单位已撤并。', 'The unit has been merged into another.');
  return unit;
}

async function renameUnit(
  tx: Tx,
  { unitId, name }: Extract<OrganisationChange, { readonly kind: 'rename_unit' }>,
): Promise<CarriedOut> {
  const before = await livingUnit(tx, unitId);
  await tx.query(
    `insert into unit_former_name (unit_id, name, valid_from, valid_to)
     select u.id, u.name, coalesce((select max(f.valid_to) from unit_former_name f where f.unit_id = u.id), u.valid_from),
       local_today() from unit u where u.id = $1`,
    [unitId],
  );
  await tx.query('update unit set name = $2 where id = $1', [unitId, name]);
  return { subject: `unit:${unitId}`, before: { name: before.name }, after: { name } };
}

/** A case is never left to nobody (section 2): looked for below the unit and in what it supervises or verifies. */
export async function refuseOrphans(tx: Tx, unitId: string): Promise<void> {
  const scope = `(k.responsible_path >= (select path from unit where id = $1)
      and k.responsible_path < (select path || '~' from unit where id = $1))
    or k.supervising_unit_id = $1 or k.verifying_unit_id = $1`;
  const [orphan] = await tx.query<OrphanCase>(`${orphansSql(scope)} limit 1`, [unitId]);
  if (orphan)
    throw new AdministrationRefused(
      'would_orphan',
      `变更后${orphan.number}将无人负责,请先任命。`,
      `Nobody would answer for ${orphan.number}; appoint someone first.`,
    );
}

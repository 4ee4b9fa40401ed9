import { newId } from '#platform';
import type { Reader, Tx } from '#platform';
import { missing, notPossible } from './administration-refused.js';
import type { Appointee, OrganisationChange } from './organisation-change.js';

/** A post with its unit and who is in it. */
export interface PostRow {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly lives: boolean;
  readonly holderId: string | null;
  readonly holder: string | null;
}

/** Roles in which nobody can be stood in for: a team, an audit and an entry are answered for in person. */
const inPersonOnly = ['verifier', 'auditor', 'discipline_contact', 'admin'];
const LONGEST_SUBSTITUTION_DAYS = 366;

/** A post of a living unit, locked against other changes; throws `not_found`. */
export async function readPost(reader: Reader, id: string): Promise<PostRow> {
  const [post] = await reader.query<PostRow>(
    `select p.id, p.title, p.role, u.id as "unitId", u.path as "unitPath", u.valid_to is null as lives,
       h.person_id as "holderId", pe.name as holder
     from post p join unit u on u.id = p.unit_id
     left join post_holding h on h.post_id = p.id and h.to_on is null left join person pe on pe.id = h.person_id
     where p.id = $1`,
    [id],
  );
  if (!post) throw missing();
  if (!post.lives) throw notPossible('该单位已撤并。', 'The unit has been merged into another.');
  return post;
}

async function nameOf(reader: Reader, personId: string): Promise<string> {
  const [person] = await reader.query<{ name: string }>('select name from person where id = $1', [personId]);
  if (!person) throw notPossible('没有这个人员。', 'There is no such person.');
  return person.name;
}

/** Refuses what cannot be done to a post as it is now; asked when proposed and again when entered. */
export async function checkPostChange(
  reader: Reader,
  change: Extract<OrganisationChange, { readonly postId: string }>,
): Promise<PostRow> {
  const post = await readPost(reader, change.postId);
  switch (change.kind) {
    case 'end_holding':
      if (post.holderId === null) throw notPossible('该岗位现无人任职。', 'The post is vacant already.');
      return post;
    case 'appoint':
      if ('personId' in change.appointee) {
        await nameOf(reader, change.appointee.personId);
        if (change.appointee.personId === post.holderId)
          throw notPossible('此人已任该职。', 'This person holds the post already.');
      }
      return post;
    case 'substitute':
      await checkSubstitute(reader, post, change);
      return post;
  }
}

async function checkSubstitute(
  reader: Reader,
  post: PostRow,
  { personId, fromOn, toOn }: Extract<OrganisationChange, { readonly kind: 'substitute' }>,
): Promise<void> {
  if (inPersonOnly.includes(post.role))
    throw notPossible(
      '该岗位须由本人履职,不设代理。',
      'This post is answered for in person; nobody substitutes in it.',
    );
  await nameOf(reader, personId);
  if (personId === post.holderId) throw notPossible('不能代理本人。', 'Nobody substitutes for himself.');
  const [period] = await reader.query<{ fits: boolean; overlaps: boolean }>(
    `select $2::date >= local_today() and $3::date between $2::date and $2::date + ${LONGEST_SUBSTITUTION_DAYS} as fits,
       exists (select 1 from substitute s where s.post_id = $1 and s.ended_at is null
         and s.from_on <= $3::date and s.to_on >= $2::date) as overlaps`,
    [post.id, fromOn, toOn],
  );
  if (!period?.fits)
    throw notPossible(
      '代理期间须自今日或以后起,不超过一年。',
      'A substitution starts today or later and lasts a year at most.',
    );
  if (period.overlaps) throw notPossible('该期间已有代理人。', 'The post has a substitute in that time.');
}

/** Puts a person into a post; whoever held it leaves it the same day. Gives the person's id. */
export async function appoint(tx: Tx, postId: string, appointee: Appointee): Promise<string> {
  const personId = 'personId' in appointee ? appointee.personId : newId();
  if ('newPerson' in appointee) {
    const { name, contact } = appointee.newPerson;
    await tx.query('insert into person (id, name, contact) values ($1, $2, $3)', [personId, name, contact ?? null]);
  }
  await endHoldings(tx, [postId]);
  await tx.query('insert into post_holding (post_id, person_id, from_on) values ($1, $2, local_today())', [
    postId,
    personId,
  ]);
  await tx.query(
    `update substitute set ended_at = rectify_now() where post_id = $1 and person_id = $2 and ended_at is null`,
    [postId, personId],
  );
  return personId;
}

/** Ends whatever holdings these posts have today. */
export async function endHoldings(tx: Tx, postIds: readonly string[]): Promise<void> {
  await tx.query('update post_holding set to_on = local_today() where post_id = any($1::uuid[]) and to_on is null', [
    postIds,
  ]);
}

/** Tells a person that he holds a post, or stands in for its holder, from now on. */
export async function tellPerson(
  tx: Tx,
  personId: string,
  postId: string,
  reason: 'appointed' | 'substituting',
  changeId: string,
): Promise<void> {
  await tx.query(
    `insert into inbox_entry (id, person_id, post_id, reason, reason_key, created_at)
     values (new_uuid(), $1, $2, $3, $4, rectify_now()) on conflict (person_id, reason_key) do nothing`,
    [personId, postId, reason, changeId],
  );
}

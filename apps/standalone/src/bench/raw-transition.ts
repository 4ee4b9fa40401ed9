import type { Pool, PoolClient } from 'pg';

const steps = ['0a', '0b', '1', '2', '3', '4', '5', '6'];

/**
 * The rows a claim writes, without rules, proof or HTTP: case, event, two clocks, cancelled and armed rungs, paper,
 * message and idempotency, in one durable transaction of plain statements. What the database alone can do.
 */
export async function rawTransition(pool: Pool, caseIds: readonly string[]): Promise<(round: number) => Promise<void>> {
  await pool.query(`
    create schema raw;
    create table raw.kase as select * from kase;
    alter table raw.kase add primary key (id);
    create table raw.audit_event (like audit_event including all);
    create table raw.case_clock (like case_clock including all);
    create table raw.deadline_rung (like deadline_rung including all);
    create table raw.case_paper (like case_paper including all);
    create table raw.inbox_entry (like inbox_entry including all);
    create table raw.idempotency (like idempotency including all);
    insert into raw.case_clock select * from case_clock;
    insert into raw.deadline_rung select * from deadline_rung;
    analyze`);
  const { rows } = await pool.query<{ post: string; person: string }>(
    'select post_id as post, person_id as person from post_holding limit 1',
  );
  const [who] = rows;
  if (!who) throw new Error('The demonstration has no people.');
  let no = 1000;
  return async (round) => {
    const caseId = caseIds[round % caseIds.length] ?? '';
    const client = await pool.connect();
    try {
      no += 1;
      await claimRaw(client, caseId, no, who);
    } finally {
      client.release();
    }
  };
}

async function claimRaw(
  client: PoolClient,
  caseId: string,
  no: number,
  { post, person }: { post: string; person: string },
): Promise<void> {
  await client.query('begin');
  await client.query('select * from raw.kase where id = $1 for update', [caseId]);
  await client.query(
    `update raw.kase set state = 'claimed', version = version + 1, audit_seq = audit_seq + 1, updated_at = now() where id = $1`,
    [caseId],
  );
  await client.query(
    `insert into raw.audit_event (case_id, seq, at, actor_post, actor_person, role, action, outcome, body, hash)
     values ($1, $2, now(), $3, $4, 'principal', 'claim', 'accepted', '{"action":"claim"}', repeat('a', 64))`,
    [caseId, no, post, person],
  );
  await client.query(`update raw.case_clock set ended_on = current_date where case_id = $1 and kind = 'claim'`, [
    caseId,
  ]);
  await client.query(
    `insert into raw.case_clock select case_id, 'plan', $2, starts_on, rule, due_date, original_due_date, limit_on, provisional,
       null, 0, null, 1, calendar_version from raw.case_clock where case_id = $1 and kind = 'rectify'`,
    [caseId, no],
  );
  await client.query(`update raw.deadline_rung set status = 'cancelled' where case_id = $1 and status = 'armed'`, [
    caseId,
  ]);
  await client.query(
    `insert into raw.deadline_rung (case_id, deadline_version, ladder, step, rung, due_on, due_at)
     select $1, $2, 'rectify', step, 0, current_date, now() from unnest($3::text[]) as step`,
    [caseId, no, steps],
  );
  await client.query(
    `insert into raw.case_paper (id, case_id, kind, cycle, round, audit_seq, at, by_post, by_person, data)
     values (gen_random_uuid(), $1, 'claim', 1, 1, $2, now(), $3, $4, '{}')`,
    [caseId, no, post, person],
  );
  await client.query(
    `insert into raw.inbox_entry (id, person_id, post_id, case_id, reason, reason_key, created_at)
     values (gen_random_uuid(), $3, $2, $1, 'claimed', $4, now())`,
    [caseId, post, person, `${caseId}:${no}`],
  );
  await client.query(
    `insert into raw.idempotency (person_id, key, request_digest, answer, created_at) values ($1, $2, '', '{}', now())`,
    [person, `${caseId}:${no}`],
  );
  await client.query('commit');
}

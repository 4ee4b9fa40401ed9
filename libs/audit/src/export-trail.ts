import { canonicalJson } from '#domain';
import type { JsonValue } from '#domain';
import type { Reader } from '#platform';
import { createHash } from 'node:crypto';

interface ExportRow {
  readonly case_id: string;
  readonly audit_seq: number;
  readonly audit_hash: string;
  readonly events: readonly { readonly body: JsonValue; readonly hash: string }[];
}

const CASES_A_PAGE = 500;

/**
 * Writes the whole trail as JSON Lines, case by case: header, events, the head after each case, an end line with the
 * digest over all heads. `rectify audit verify` proves it without the database (architecture.md section 5).
 */
export async function exportTrail(
  reader: Reader,
  write: (line: string) => Promise<void> | void,
): Promise<{ cases: number; events: number }> {
  const [clock] = await reader.query<{ now: string }>('select rectify_now() as now');
  await write(canonicalJson({ format: 'rectify-audit-export/1', exportedAt: clock?.now ?? '' }));
  const heads = createHash('sha256');
  let cases = 0;
  let events = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await reader.query<ExportRow>(
      `select k.id as case_id, k.audit_seq, k.audit_hash,
         (select coalesce(jsonb_agg(jsonb_build_object('body', e.body, 'hash', e.hash) order by e.seq), '[]')
          from audit_event e where e.case_id = k.id) as events
       from kase k where k.id > $1 and k.audit_seq > 0 order by k.id limit ${CASES_A_PAGE}`,
      [after],
    );
    for (const kase of page) {
      for (const event of kase.events) await write(canonicalJson({ body: event.body, hash: event.hash }));
      await write(canonicalJson({ head: { caseId: kase.case_id, seq: kase.audit_seq, hash: kase.audit_hash } }));
      heads.update(kase.audit_hash);
      cases += 1;
      events += kase.events.length;
      after = kase.case_id;
    }
    if (page.length < CASES_A_PAGE) break;
  }
  await write(canonicalJson({ end: { cases, events, digest: heads.digest('hex') } }));
  return { cases, events };
}

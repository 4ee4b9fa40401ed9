import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain';
import type { JsonValue } from '#domain';
import type { Reader } from '#platform';

interface ExportRow {
  readonly case_id: string;
  readonly audit_seq: number;
  readonly audit_hash: string;
  readonly events: readonly { readonly body: JsonValue; readonly hash: string }[];
}

const CASES_A_PAGE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const pageSql = `
select k.id as case_id, k.audit_seq, k.audit_hash,
  (select coalesce(jsonb_agg(jsonb_build_object('body', e.body, 'hash', e.hash) order by e.seq), '[]')
   from audit_event e where e.case_id = k.id and e.seq <= k.audit_seq) as events
from kase k where k.id > $1 and k.audit_seq > 0 order by k.id limit ${CASES_A_PAGE}`;

const line = (value: JsonValue): string => `${canonicalJson(value)}\n`;

/**
 * The whole trail as JSON Lines, case by case: header, events, the head after each case, an end line with the digest
 * over all heads. `rectify audit verify` proves it without the database (architecture.md section 5).
 */
export async function* exportLines(reader: Reader): AsyncGenerator<string> {
  const [clock] = await reader.query<{ now: string }>('select rectify_now() as now');
  yield line({ format: 'rectify-audit-export/1', exportedAt: clock?.now ?? '' });
  const heads = createHash('sha256');
  let [cases, events] = [0, 0];
  for (let after = BEFORE_ALL, isMore = true; isMore;) {
    const page = await reader.query<ExportRow>(pageSql, [after]);
    for (const kase of page) {
      for (const { body, hash } of kase.events) yield line({ body, hash });
      yield line({ head: { caseId: kase.case_id, seq: kase.audit_seq, hash: kase.audit_hash } });
      heads.update(kase.audit_hash);
      cases += 1;
      events += kase.events.length;
      after = kase.case_id;
    }
    isMore = page.length === CASES_A_PAGE;
  }
  yield line({ end: { cases, events, digest: heads.digest('hex') } });
}

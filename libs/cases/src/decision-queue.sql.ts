import { PASSES_UP, officeLadders } from '#domain';

/** What was asked for in this cycle and no later paper answers, over `k`; the rules decide what of it still stands. */
const asked = `exists (select 1 from case_paper a where a.case_id = k.id and a.cycle = k.cycle
  and a.kind in ('ask_extension', 'ask_suspension', 'propose_withdrawal', 'change_plan', 'appeal_ruling')
  and not exists (select 1 from case_paper d where d.case_id = a.case_id and d.audit_seq > a.audit_seq
    and case a.kind when 'ask_extension' then d.kind in ('extend', 'apply_to_close')
      when 'ask_suspension' then d.kind in ('suspend', 'apply_to_close')
      when 'change_plan' then d.kind in ('decide_plan_change', 'apply_to_close')
      when 'appeal_ruling' then d.kind in ('decide_appeal', 'apply_to_close')
      else d.kind in ('withdraw', 'cancel', 'claim', 'reject_dispute', 'reassign') end))`;

/** A rung from 4 on that went out and that no two people have decided yet. */
const proposed = `exists (select 1 from escalation s where s.case_id = k.id and s.rung >= 4 and s.ladder = 'rectify'
  and s.superseded_by is null and not exists (select 1 from case_paper p where p.case_id = k.id
    and (p.kind = 'confirm_proposal' and (p.data ->> 'agreed')::boolean and p.data ->> 'proposal' = ${key('s')}
      or p.kind = 'revoke_rung' and p.data ->> 'rung' = ${key('s')})))`;

const passedUp = `exists (select 1 from escalation s where s.case_id = k.id and s.cycle = k.cycle and s.step = '${PASSES_UP}'
  and s.ladder in (${officeLadders.map((ladder) => `'${ladder}'`).join(', ')}))`;
const extended = `exists (select 1 from case_paper p where p.case_id = k.id and p.cycle = k.cycle and p.kind = 'extend')`;

/**
 * Cases in which something may wait for the leader of unit $1, whose path is $2: of his own office and, once passed up
 * or extended once, of the offices below. A superset: `decisionsWaiting` has the last word.
 */
export const decisionCandidatesSql = `
select k.id from kase k
where (k.supervising_unit_id = $1::uuid or starts_with(k.supervising_path, $2) and (${passedUp} or ${extended}))
  and k.state not in ('draft', 'merged', 'withdrawn')
  and (k.next_what = 'approve_plan' or k.state <> 'closed' and ${asked} or ${proposed})
order by k.id limit 1000`;

/** Bulletins that the leader $2 of unit $1 may sign: nobody signs his own. */
export const bulletinsToSignSql = `
select b.id, b.title, b.source, b.version, p.name as "draftedBy",
  (select to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from bulletin_event e
   where e.bulletin_id = b.id and e.action = 'submit' order by e.no desc limit 1) as "submittedAt",
  (select count(*)::int from bulletin_item i where i.bulletin_id = b.id) as items,
  (select count(*)::int from bulletin_assignment a join bulletin_item i on i.id = a.item_id where i.bulletin_id = b.id) as cases
from bulletin b join person p on p.id = b.drafted_by
where b.issuer_unit_id = $1 and b.status = 'submitted' and b.drafted_by <> $2 order by b.id`;

function key(rung: string): string {
  return `${rung}.ladder || ':' || ${rung}.step || ':' || ${rung}.cycle || ':' || ${rung}.spell`;
}

/**
 * What the dossier of case $1 shows beyond its papers, in one row: trail, evidence, clocks, rungs, counts of the mass
 * evaluation. Roster, answers, remarks and whoever objected are not asked for, so they cannot come into it.
 */
export const caseBookSql = `
select to_char(rectify_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as "printedAt", local_today()::text as today,
  k.state,
  coalesce((select jsonb_agg(jsonb_build_object('seq', e.seq, 'at', to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
      'action', e.action, 'outcome', e.outcome, 'from', e.from_state, 'to', e.to_state, 'reason', coalesce(e.reason, (
        select string_agg(x #>> '{}', E'\\n') from (select jsonb_path_query(e.payload, '$.reasons[*]')
          union all select jsonb_path_query(e.payload, '$.defects[*]')) t(x))),
      'person', p.name, 'post', o.title, 'unit', u.name) order by e.seq)
    from audit_event e left join person p on p.id = e.actor_person left join post o on o.id = e.actor_post
    left join unit u on u.id = o.unit_id where e.case_id = k.id), '[]') as events,
  coalesce((select jsonb_agg(jsonb_build_object('title', e.title, 'tests', e.tests, 'version', e.version, 'takenOn', e.taken_on,
      'sha256', e.sha256, 'by', p.name, 'removed', e.removed_at is not null) order by e.cycle, e.root_id, e.version)
    from evidence e join person p on p.id = e.uploaded_by where e.case_id = k.id), '[]') as evidence,
  coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'no', c.no, 'startsOn', c.starts_on, 'due', c.due_date,
      'original', c.original_due_date, 'endedOn', c.ended_on, 'pausedDays', c.paused_days) order by c.starts_on, c.kind, c.no)
    from case_clock c where c.case_id = k.id), '[]') as clocks,
  coalesce((select jsonb_agg(jsonb_build_object('rung', s.rung, 'document', s.document,
      'on', (s.fired_at at time zone 'Asia/Shanghai')::date, 'due', s.due_on, 'superseded', s.superseded_by is not null)
      order by s.fired_at, s.rung) from escalation s where s.case_id = k.id), '[]') as rungs,
  coalesce((select jsonb_agg(jsonb_build_object('cycle', v.cycle, 'round', v.round, 'invited', v.invited, 'counts',
      (select coalesce(jsonb_object_agg(n.answer, n.count), '{}') from (
        select a.answer, count(*) as count from evaluation_answer a where a.evaluation_id = v.id group by 1) n))
      order by v.cycle, v.round) from evaluation v where v.case_id = k.id), '[]') as evaluations
from kase k where k.id = $1`;

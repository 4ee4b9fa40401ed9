/**
 * Rungs that went out in the cases of a scope: $1 unit and below $2 superseded or not $3 rung $4 last id seen $5 limit.
 * Counts by rung and the page come from one relation, so that tabs and list cannot disagree.
 */
export const escalationListSql = (scope: string): string => `
with found as materialized (
  select s.id, s.rung from escalation s join kase k on k.id = s.case_id
  where (${scope}) and ($1::uuid is null or starts_with(k.responsible_path, (select path from unit where id = $1)))
    and ($2::boolean is null or $2 = (s.superseded_by is not null))
), page as (
  select id from found where ($3::int is null or rung = $3) and ($4::uuid is null or id < $4) order by id desc limit $5
)
select coalesce((select jsonb_object_agg(rung, count) from (select rung, count(*) from found group by rung) c), '{}') as rungs,
  local_today() as today, (select max(version) from calendar_version) as version,
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'ladder', s.ladder, 'step', s.step, 'rung', s.rung,
    'cycle', s.cycle, 'spell', s.spell, 'dueOn', s.due_on, 'firedAt', ${utc('s.fired_at')}, 'document', s.document,
    'supersededBy', s.superseded_by, 'caseId', k.id, 'number', k.number, 'title', k.title, 'titleEn', k.title_en,
    'state', k.state, 'unitPath', concat_ws(' › ', nullif(pp.name, ''), nullif(pu.name, ''), u.name),
    'limitOn', (select min(c.limit_on) from case_clock c where c.case_id = k.id
      and c.kind in ('claim', 'plan', 'rectify', 'reply') and c.ended_on is null and c.paused_on is null),
    'recipients', coalesce((select jsonb_agg(jsonb_build_object('person', p.name, 'post', o.title, 'unit', ou.name,
        'readAt', ${utc('e.read_at')}, 'mail', m.status, 'error', m.error) order by o.rank, p.name)
      from inbox_entry e join person p on p.id = e.person_id join post o on o.id = e.post_id
      join unit ou on ou.id = o.unit_id left join message m on m.id = e.message_id
      where e.reason_key = s.case_id || ':rung:' || s.ladder || ':' || s.step || ':' || s.cycle || ':' || s.spell), '[]'),
    'answer', (select jsonb_build_object('at', ${utc('a.at')}, 'text', a.data ->> 'text') from case_paper a
      where a.case_id = k.id and s.superseded_by is null
        and (a.kind = 'answer_letter' and s.rung in (1, 2) and a.cycle = s.cycle and a.at >= s.fired_at
            and not exists (select 1 from escalation n where n.case_id = s.case_id and n.rung in (1, 2)
              and n.superseded_by is null and n.fired_at > s.fired_at and n.fired_at <= a.at)
          or a.kind = 'answer_proposal' and a.data ->> 'proposal' = ${key('s')})
      order by a.audit_seq limit 1),
    'revokedAt', (select ${utc('r.at')} from case_paper r where r.case_id = k.id and r.kind = 'revoke_rung'
      and r.data ->> 'rung' = ${key('s')} order by r.audit_seq desc limit 1)) order by s.id desc)
    from page g join escalation s on s.id = g.id join kase k on k.id = s.case_id
    join unit u on u.id = k.responsible_unit_id left join unit pu on pu.id = u.parent_id
    left join unit pp on pp.id = pu.parent_id), '[]') as items`;

function utc(moment: string): string {
  return `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The key of a rung as papers name it (see `rungKey`). */
function key(rung: string): string {
  return `${rung}.ladder || ':' || ${rung}.step || ':' || ${rung}.cycle || ':' || ${rung}.spell`;
}

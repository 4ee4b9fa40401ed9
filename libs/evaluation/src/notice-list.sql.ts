/**
 * Notices of cases in scope: view $1, cursor $2, limit $3; objections are shown where supervising unit is $4 or lies
 * below path $5, and to nobody when $4 is null.
 */
export const noticeListSql = (scope: string): string => `
with found as materialized (
  select k.id, k.responsible_unit_id, k.number, k.title, k.title_en, c.starts_on, c.due_date,
    k.state = 'in_notice' and c.due_date >= local_today() as is_open,
    $4::uuid is not null and (k.supervising_unit_id = $4
      or exists (select 1 from unit s where s.id = k.supervising_unit_id and starts_with(s.path, $5))) as checks,
    c.due_date::text || '|' || k.id as cursor
  from kase k join lateral (select starts_on, due_date from case_clock where case_id = k.id and kind = 'notice'
    order by no desc limit 1) c on true
  where (${scope}) and k.state in ('in_notice', 'closed') and k.parent_case_id is null
), marked as (
  select f.*, f.checks and exists (select 1 from objection o where o.case_id = f.id) as has_objections from found f
), page as (
  select * from marked m
  where case $1::text when 'running' then m.is_open when 'objections' then m.has_objections else not m.is_open end
    and ($2::text is null or m.cursor > $2)
  order by m.cursor limit $3
)
select (select jsonb_build_object('running', count(*) filter (where is_open),
    'objections', count(*) filter (where has_objections), 'over', count(*) filter (where not is_open)) from marked) as views,
  local_today()::text as today,
  coalesce((select jsonb_agg(jsonb_build_object('caseId', p.id, 'number', p.number, 'title', p.title, 'titleEn', p.title_en,
      'unitPath', concat_ws(' › ', nullif(pp.name, ''), nullif(pu.name, ''), u.name),
      'text', coalesce((select t.data ->> 'text' from case_paper t where t.case_id = p.id and t.kind = 'publish'
        order by t.audit_seq desc limit 1), ''),
      'from', p.starts_on, 'to', p.due_date,
      'daysLeft', case when p.is_open then p.due_date - local_today() + 1 else 0 end, 'isOpen', p.is_open,
      'objections', case when p.checks then coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'claim', o.claim,
          'filedAt', to_char(o.filed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'contact', o.contact,
          'status', o.status, 'finding', o.finding) order by o.filed_at)
        from (select * from objection where case_id = p.id order by filed_at limit 100) o), '[]') end) order by p.cursor)
    from page p join unit u on u.id = p.responsible_unit_id
    left join unit pu on pu.id = u.parent_id left join unit pp on pp.id = pu.parent_id), '[]') as items`;

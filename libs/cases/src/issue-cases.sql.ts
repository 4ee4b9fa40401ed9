/** Takes a run of case numbers, without gaps: the row stays locked until the transaction ends (section 12). */
export const takeNumbersSql = `
with issuer as (
  select id, coalesce(code, to_hex(no)) as code,
    extract(year from rectify_now() at time zone 'Asia/Shanghai')::int as year
  from unit where id = $1
), taken as (
  insert into number_sequence (issuer_unit_id, year, kind, last)
  select id, year, 'case', $2::int from issuer
  on conflict (issuer_unit_id, year, kind) do update set last = number_sequence.last + excluded.last
  returning last
)
select 'ZG-' || year || '-' || code || '-' as prefix, last from issuer, taken`;

/** After cases came in with numbers of their own, the sequences go on behind them. */
export const raiseNumbersSql = `
insert into number_sequence (issuer_unit_id, year, kind, last)
select u.id, x.year, 'case', max(x.no)
from (select split_part(n, '-', 3) as code, split_part(n, '-', 2)::int as year, split_part(n, '-', 4)::int as no
  from unnest($1::text[]) n where n ~ '^ZG-[0-9]{4}-[0-9a-f]+-[0-9]{5,9}(-[0-9]+)?$') x
join unit u on coalesce(u.code, to_hex(u.no)) = x.code
group by u.id, x.year
on conflict (issuer_unit_id, year, kind) do update set last = greatest(number_sequence.last, excluded.last)`;

/** Binds cases ($1 JSON) to the whole and the master that they name by number. */
export const bindFamiliesSql = `
update kase k set parent_case_id = w.id, master_case_id = m.id
from jsonb_to_recordset($1::jsonb) as x(id uuid, parent text, master text)
left join kase w on w.number = x.parent
left join kase m on m.number = x.master
where k.id = x.id`;

/**
 * What follows for a case from the place of its unit `u` under the issuer `s` (domain.md section 8): a village case is
 * claimed with its township; the county verifies villages and townships, the city counties and line units; a line
 * guides its units.
 */
export const placeSql = `
left join unit p on p.id = u.parent_id
left join lateral (
  select v.id from unit v
  where v.line_path is null and v.level = case when u.level in ('village', 'township') then 'county' else 'city' end
    and v.id in (u.parent_id, p.parent_id, u.id)
  limit 1
) verifier on true
cross join lateral (
  select case when u.level = 'village' then array[u.parent_id] else '{}' end as co_responsible,
    u.line_parent_id as lead, coalesce(verifier.id, s.id) as verifying
) place`;

/** Inserts drafts with what follows from the tree. */
export const draftCasesSql = `
insert into kase (id, number, bulletin_id, item_id, source, title, title_en, problem, category_no, aspect_no, sector,
  responsible_unit_id, responsible_path, responsible_line_path, co_responsible_unit_ids, lead_unit_id,
  supervising_unit_id, supervising_path, verifying_unit_id, level, weight, rectify_type, due_rule, effect_threshold,
  pack_id, pack_version, ladder_version, state, issued_by, approved_by, next_who, next_what, created_at, updated_at)
select x.id, x.number, x."bulletinId", x."itemId", x.source, x.title, x."titleEn", x.problem, x."categoryNo",
  x."aspectNo", x.sector, u.id, u.path, u.line_path,
  place.co_responsible, place.lead, s.id, s.path, place.verifying, x.level, x.weight, x."rectifyType", x."dueRule", x."effectThreshold",
  x."packId", x."packVersion", x."packId" || '-ladder@' || x."packVersion", 'draft', x."draftedBy", x."approvedBy", 'supervisor', 'issue',
  rectify_now(), rectify_now()
from jsonb_to_recordset($1::jsonb) as x(id uuid, number text, "bulletinId" uuid, "itemId" uuid, source text, title text,
  "titleEn" text, problem text, "categoryNo" int, "aspectNo" int, sector text, "responsibleUnitId" uuid, level text,
  weight int, "rectifyType" text, "dueRule" text, "effectThreshold" text, "packId" text, "packVersion" int,
  "supervisingUnitId" uuid, "draftedBy" uuid, "approvedBy" uuid)
join unit u on u.id = x."responsibleUnitId"
join unit s on s.id = x."supervisingUnitId"
${placeSql}
for share of u`;

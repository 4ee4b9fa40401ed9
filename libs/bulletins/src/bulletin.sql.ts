/** Writes items in file order; an item entered again replaces the earlier one of its number. */
export const insertItemsSql = `
insert into bulletin_item (id, bulletin_id, position, item_no, category_no, aspect_no, category_zh, category_en, title_zh,
  title_en, problem, sector, org_levels, rectify_type, required_actions, deadline_rule, effect_threshold, details)
select x.id, $1, (select coalesce(max(position), 0) from bulletin_item where bulletin_id = $1)
    + row_number() over (order by x."categoryNo", x."aspectNo"),
  x."itemNo", x."categoryNo", x."aspectNo", x."categoryZh", x."categoryEn", x."titleZh", x."titleEn", x.problem, x.sector,
  x."orgLevels", x."rectifyType", x."requiredActions", x."deadlineRule", x."effectThreshold", x.details
from jsonb_to_recordset($2::jsonb) as x(id uuid, "itemNo" text, "categoryNo" int, "aspectNo" int, "categoryZh" text,
  "categoryEn" text, "titleZh" text, "titleEn" text, problem text, sector text, "orgLevels" text[], "rectifyType" text,
  "requiredActions" text, "deadlineRule" text, "effectThreshold" text, details jsonb)
on conflict (bulletin_id, item_no) do update set category_no = excluded.category_no, aspect_no = excluded.aspect_no,
  category_zh = excluded.category_zh, category_en = excluded.category_en, title_zh = excluded.title_zh,
  title_en = excluded.title_en, problem = excluded.problem, sector = excluded.sector, org_levels = excluded.org_levels,
  rectify_type = excluded.rectify_type, required_actions = excluded.required_actions,
  deadline_rule = excluded.deadline_rule, effect_threshold = excluded.effect_threshold, details = excluded.details`;

/** Active units below issuer $1 or in its line: those of $2, or of level $4 (kinds $5, sector $6) below $3. */
export const assignableSql = `
select u.id from unit u join unit i on i.id = $1 left join unit s on s.id = $3::uuid
where u.valid_to is null and u.id <> i.id
  and (u.path like i.path || '%' or u.line_path like i.line_path || '%')
  and (u.id = any($2::uuid[]) or (
    $3::uuid is not null and u.path like s.path || '%' and u.level = $4
    and ($5::text[] is null or u.kind = any($5)) and ($6::text is null or u.sector = $6)
    and (u.line_path is null or $5::text[] is not null or $6::text is not null)))
order by u.path`;

/** Every assignment of bulletin $1 with the earlier cases that might be the same problem (IN-9): page $2, size $3, of item $4. */
export const assignmentsSql = `
select a.id, a.unit_id as "unitId", u.name as "unitName", u.path, a.level, a.weight, a.duplicate_answer as "duplicateAnswer",
  concat_ws(' › ', gp.name, p.name, u.name) as "pathText", i.id as "itemId", i.item_no as "itemNo", i.deadline_rule as "deadlineRule",
  coalesce((select jsonb_agg(jsonb_build_object('number', k.number, 'title', k.title, 'state', k.state))
    from kase k where k.responsible_unit_id = a.unit_id and k.category_no = i.category_no and k.title = i.title_zh
      and (k.state not in ('closed', 'merged', 'withdrawn')
        or k.closed_on > (rectify_now() at time zone 'Asia/Shanghai')::date - interval '12 months')), '[]') as duplicates,
  count(*) over () as total
from bulletin_assignment a
join bulletin_item i on i.id = a.item_id
join unit u on u.id = a.unit_id
left join unit p on p.id = u.parent_id
left join unit gp on gp.id = p.parent_id
where i.bulletin_id = $1 and ($4::text is null or i.item_no = $4)
order by i.category_no, i.aspect_no, u.path
offset $2 limit $3`;

export const itemsSql = `
select i.id, i.item_no as "itemNo", i.category_no as "categoryNo", i.aspect_no as "aspectNo", i.category_zh as "categoryZh",
  i.category_en as "categoryEn", i.title_zh as "titleZh", i.title_en as "titleEn", i.problem, i.sector,
  i.org_levels as "orgLevels", i.rectify_type as "rectifyType", i.deadline_rule as "deadlineRule",
  i.effect_threshold as "effectThreshold", i.details,
  (select count(*) from bulletin_assignment a where a.item_id = i.id) as assignments
from bulletin_item i where i.bulletin_id = $1 order by i.category_no, i.aspect_no`;

/** The next document number of issuer $1 in the year of the clock, without gaps (section 12). */
export const documentNumberSql = `
with this as (select extract(year from rectify_now() at time zone 'Asia/Shanghai')::int as year), taken as (
  insert into number_sequence (issuer_unit_id, year, kind, last) select $1, year, 'bulletin', 1 from this
  on conflict (issuer_unit_id, year, kind) do update set last = number_sequence.last + 1 returning last)
select year, last from this, taken`;

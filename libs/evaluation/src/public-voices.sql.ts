/** The last plan of case `k` that stands: the filed one, or a change that was granted. */
const planOfCase = `(select p.data from case_paper p where p.case_id = k.id and (p.kind = 'file_plan' or p.kind = 'change_plan' and (
      select d.data ->> 'granted' from case_paper d where d.case_id = p.case_id and d.kind = 'decide_plan_change'
        and d.audit_seq > p.audit_seq order by d.audit_seq limit 1) = 'true')
    order by p.audit_seq desc limit 1)`;
const measuresIn = (plan: string): string =>
  `array(select m ->> 'text' from jsonb_array_elements(coalesce(${plan} -> 'measures', '[]')) m)`;
const postOfCase = `(select o.title from resolved_principal(k.responsible_unit_id) r join post o on o.id = r.post_id)`;
const answerable = `e.closed_at is null and e.closes_on >= local_today()`;

/** A version that is the last of its kind, stored, and that a supervisor cleared. */
const shown = `e.cleared_at is not null and e.removed_at is null
    and not exists (select 1 from evidence n where n.root_id = e.root_id and n.version > e.version)`;
/** Photos of case `k` that the public may see: at most four of each stage, the earliest facts first. */
const picturesOfCase = `coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'stage', x.stage, 'title', x.title,
      'takenOn', x.taken_on) order by x.stage desc, x.no)
    from (select e.*, row_number() over (partition by e.stage order by e.taken_on, e.id) as no
      from evidence e where e.case_id = k.id and ${shown}) x where x.no <= 4), '[]')`;

/** The digest of a cleared photo $1, while its case is asked about, in notice, or closed. */
export const pictureSql = `
select e.sha256 from evidence e join kase k on k.id = e.case_id
join stored_file s on s.sha256 = e.sha256 and s.state = 'stored' and s.type like 'image/%'
where e.id = $1 and ${shown} and (k.state in ('in_notice', 'closed') or exists (select 1 from evaluation v where v.case_id = k.id))`;

/** The sheet of code $1 with whether it may still be answered. */
export const sheetSql = `
select u.name as unit, ${postOfCase} as post, k.title, k.title_en as "titleEn", k.problem, plan.data ->> 'goal' as goal,
  ${measuresIn('plan.data')} as measures,
  (select a.data ->> 'summary' from case_paper a where a.case_id = k.id and a.kind = 'apply_to_close'
    order by a.audit_seq desc limit 1) as done,
  ${picturesOfCase} as pictures, e.closes_on::text as "closesOn", greatest(e.closes_on - local_today(), 0) as "daysLeft",
  case when c.used then 'used' when ${answerable} then 'open' else 'expired' end as state
from evaluation_code c join evaluation e on e.id = c.evaluation_id join kase k on k.id = e.case_id
join unit u on u.id = k.responsible_unit_id left join lateral ${planOfCase} plan on true
where c.hash = $1`;

/** One code, one answer, in one statement: of a thousand at once exactly one finds it unused. */
export const takeAnswerSql = `
with code as (
  update evaluation_code c set used = true from evaluation e
  where c.hash = $1 and not c.used and e.id = c.evaluation_id and e.closed_at is null
    and e.closes_on >= (rectify_now() at time zone 'Asia/Shanghai')::date
  returning c.evaluation_id, c.roster_group
), taken as (
  insert into evaluation_answer (evaluation_id, roster_group, answer, reasons, remark)
  select evaluation_id, roster_group, $2, $3::text[], $4 from code returning 1
)
select exists (select 1 from taken) as taken, exists (select 1 from evaluation_code where hash = $1) as known,
  exists (select 1 from evaluation_code c join evaluation e on e.id = c.evaluation_id
    where c.hash = $1 and not c.used and not (${answerable})) as over`;

/** Notices of a case ($1) or all that run, after the cursor $2. */
export const noticesSql = `
select k.id, u.name as unit, ${postOfCase} as post, k.title, k.title_en as "titleEn", k.problem, p.data ->> 'text' as text,
  plan.data ->> 'goal' as goal, ${measuresIn('plan.data')} as measures,
  (passed.at at time zone 'Asia/Shanghai')::date::text as "verifiedOn",
  coalesce((select jsonb_build_object('valid', count(*),
      'satisfied', count(*) filter (where a.answer in ('satisfied', 'basically')))
    from evaluation_answer a where a.evaluation_id = (select l.id from evaluation l
      where l.case_id = k.id order by l.cycle desc, l.round desc limit 1) having count(*) > 0),
    jsonb_build_object('valid', passed.data #> '{evaluation,valid}',
      'satisfied', (passed.data #>> '{evaluation,satisfied}')::int
        + (passed.data #>> '{evaluation,basicallySatisfied}')::int)) as voices,
  ${picturesOfCase} as pictures, c.starts_on::text as "from", c.due_date::text as "to", greatest(c.due_date - local_today() + 1, 0) as "daysLeft",
  k.state = 'in_notice' and c.due_date >= local_today() as open
from kase k join unit u on u.id = k.responsible_unit_id
join lateral (select data from case_paper where case_id = k.id and kind = 'publish' order by audit_seq desc limit 1) p on true
join lateral (select starts_on, due_date from case_clock where case_id = k.id and kind = 'notice' order by no desc limit 1) c
  on true
left join lateral ${planOfCase} plan on true
left join lateral (select at, data from case_paper where case_id = k.id and kind = 'pass' order by audit_seq desc limit 1) passed
  on true
where case when $1::uuid is null then k.state = 'in_notice' and ($2::uuid is null or k.id < $2)
  else k.id = $1 and k.state in ('in_notice', 'closed') end
order by k.id desc limit $3`;

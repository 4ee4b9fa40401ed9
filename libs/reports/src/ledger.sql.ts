/** The lines of one filter: $3 state, $4 unit and below, $5 bulletin, $6 open, $7 overdue. */
const filtered = (scope: string): string => `(${scope}) and k.state <> 'draft'
    and ($3::text is null or k.state = $3)
    and ($4::uuid is null or starts_with(k.responsible_path, (select path from unit where id = $4)))
    and ($5::uuid is null or k.bulletin_id = $5)
    and ($6::boolean is null or $6 = (k.state not in ('closed', 'merged', 'withdrawn')))
    and ($7::boolean is null or $7 = exists (select 1 from case_clock c where c.case_id = k.id and c.kind = 'rectify'
      and c.ended_on is null and c.paused_on is null and c.limit_on < local_today()))`;

/** How many lines there are under the filter; $1, $2 and $8 are those of `ledgerSql` and say nothing here. */
export const ledgerCountSql = (scope: string): string => `
select count(*)::int as total from kase k
where ${filtered(scope)} and ($1::text is null or true) and ($2::int is null or true) and ($8::int is null or true)`;

/** The time, in Beijing, and the names of unit $1 and bulletin $2: what a printed ledger says of its filter. */
export const ledgerPaperSql = `
select to_char(rectify_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as "printedAt", local_today()::text as today,
  (select ${pathSql('u')} from unit u ${parentsSql('u')} where u.id = $1::uuid) as unit,
  (select number from bulletin where id = $2::uuid) as bulletin`;

/**
 * Lines of the ledger after number $1, at most $2; $3 state, $4 unit and below, $5 bulletin, $6 open, $7 overdue,
 * $8 how many lines to pass over: a long ledger is entered anywhere. One statement a page: what a line tells stands in
 * six tables, and is asked for the lines of the page only.
 */
export const ledgerSql = (scope: string): string => `
with page as materialized (
  select k.* from kase k
  where ${filtered(scope)} and ($1::text is null or k.number > $1)
  order by k.number limit $2 offset $8
)
${lineSql()}`;

/** Lines of the ledger with the numbers $1. */
export const numberedLinesSql = (scope: string): string => `
with page as materialized (select k.* from kase k where k.number = any($1::text[]) and (${scope}))
${lineSql()}`;

/** What a line tells of each case of `page`. */
function lineSql(): string {
  return `
select k.id, k.number, k.source, b.number as bulletin, k.category_no as "categoryNo", k.aspect_no as "aspectNo",
  i.category_zh as "categoryName", k.problem, ${pathSql('u')} as unit, u.code as "unitCode",
  concat(pp.name, '(' || pt.title || ')') as principal,
  ${pathSql('l')} as lead,
  (select string_agg(${pathSql('c', '_c')}, '、' order by c.path) from unit c ${parentsSql('c', '_c')}
    where c.id = any(k.co_responsible_unit_ids)) as joint,
  (select concat(h.name, '(' || o.title || ')') from post o
    left join lateral (select p.name from post_holding x join person p on p.id = x.person_id
      where x.post_id = o.id and x.to_on is null) h on true
    where o.id = k.responsible_leader_post_id) as leader,
  k.rectify_type as type, k.original_due_date as "originalDue", k.due_date as due, k.state,
  k.closed_on as "closedOn", k.closure_kind as "closureKind", k.highest_rung as "highestRung",
  k.false_rectification as "isFalse", k.title, k.title_en as "titleEn", k.cycle, k.round, k.level, k.weight, k.sector,
  k.issued_on as "issuedOn", k.due_rule as "dueRule", k.next_by as "nextBy", k.submitted_on as "submittedOn",
  w.number as parent, m.number as master, ${pathSql('s')} as supervisor, k.effect_threshold as threshold,
  k.pack_id || '@' || k.pack_version as pack, k.audit_seq as seq,
  papers.planning, papers.progress, papers.verdict, papers.notice, papers."lookBack", papers.imported, papers."importedSeq",
  (select to_char(c.starts_on, 'YYYY-MM-DD') || ' 至 ' || to_char(c.due_date, 'YYYY-MM-DD') from case_clock c
    where c.case_id = k.id and c.kind = 'notice' order by c.no desc limit 1) as "noticeDays",
  (select string_agg(e.title || '(' || e.taken_on || ')', ';' order by e.id) from evidence e
    where e.case_id = k.id and e.cycle = k.cycle and e.tests = 'effect' and e.removed_at is null
      and not exists (select 1 from evidence n where n.root_id = e.root_id and n.version > e.version)) as evidence,
  (select jsonb_build_object('valid', count(a.id), 'satisfied',
      count(*) filter (where a.answer in ('satisfied', 'basically')))
    from evaluation v join evaluation_answer a on a.evaluation_id = v.id
    where v.case_id = k.id and v.cycle = k.cycle and v.round = k.round) as evaluation,
  ${pathSql('v')} as verifier
from page k
join unit u on u.id = k.responsible_unit_id ${parentsSql('u')}
join unit s on s.id = k.supervising_unit_id ${parentsSql('s')}
join unit v on v.id = k.verifying_unit_id ${parentsSql('v')}
left join unit l on l.id = k.lead_unit_id ${parentsSql('l')}
left join bulletin b on b.id = k.bulletin_id
left join bulletin_item i on i.id = k.item_id
left join kase w on w.id = k.parent_case_id
left join kase m on m.id = k.master_case_id
left join lateral resolved_principal(k.responsible_unit_id) pr on true
left join person pp on pp.id = pr.person_id
left join post pt on pt.id = pr.post_id
left join lateral (
  select ${allOf(planning)} as planning, ${latest('report_progress')} as progress,
    ${latest('pass', 'fail')} as verdict, ${latest('publish')} as notice,
    ${latest('pass_look_back', 'reopen')} as "lookBack",
    ${latest('import')} -> 'data' -> 'cells' as imported,
    max(p.audit_seq) filter (where p.kind = 'import') as "importedSeq"
  from case_paper p where p.case_id = k.id
) papers on true
order by k.number`;
}

const planning = [
  'file_plan',
  'change_plan',
  'return_plan',
  'approve_plan',
  'decide_plan_change',
  'report_progress',
  'apply_to_close',
];

/** Every paper of these kinds in order, with what the plan in force is worked out from. */
function allOf(kinds: readonly string[]): string {
  const named = kinds.map((kind) => `'${kind}'`).join(', ');
  return `coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'cycle', p.cycle, 'round', p.round, 'at', p.at,
    'byPost', p.by_post, 'byPerson', p.by_person, 'data', p.data) order by p.audit_seq)
    filter (where p.kind in (${named})), '[]')`;
}

/** The last paper of these kinds, with its day. */
function latest(...kinds: readonly string[]): string {
  const named = kinds.map((kind) => `'${kind}'`).join(', ');
  return `(array_agg(jsonb_build_object('kind', p.kind, 'on', (p.at at time zone 'Asia/Shanghai')::date, 'data', p.data)
    order by p.audit_seq desc) filter (where p.kind in (${named})))[1]`;
}

/** The names from the city down to a unit; a name alone never identifies one (section 2). */
function pathSql(unit: string, mark = ''): string {
  return `nullif(concat_ws('/', ${unit}3${mark}.name, ${unit}2${mark}.name, ${unit}1${mark}.name, ${unit}.name), '')`;
}

function parentsSql(unit: string, mark = ''): string {
  return `left join unit ${unit}1${mark} on ${unit}1${mark}.id = ${unit}.parent_id
    left join unit ${unit}2${mark} on ${unit}2${mark}.id = ${unit}1${mark}.parent_id
    left join unit ${unit}3${mark} on ${unit}3${mark}.id = ${unit}2${mark}.parent_id`;
}

/** Units in scope whose code is among $1 or whose name is among $2, with the names above them. */
export const namedUnitsSql = (scope: string): string => `
select c.id, c.code, c.name, c.sector, ${pathSql('c')} as path
from unit c ${parentsSql('c')}
where c.valid_to is null and (${scope}) and (c.code = any($1::text[]) or c.name = any($2::text[]))
order by c.path`;

/** Locks the cases of a command and the wholes that they are parts of; the facts are read by the next statement, so that they cannot be older than the lock. */
export const lockCasesSql = `
select id from kase
where id = any($1::uuid[] || array(select parent_case_id from kase where id = any($1::uuid[]) and parent_case_id is not null))
order by id for update`;

/** What went out of a case, and what will unless something happens: milliseconds, for texts cost more than all the rest. */
const rungs = `coalesce((select jsonb_agg(jsonb_build_object('ladder', s.ladder, 'step', s.step, 'rung', s.rung,
      'cycle', s.cycle, 'spell', s.spell, 'sentOn', case when s.superseded_by is null
        then (s.fired_at at time zone 'Asia/Shanghai')::date end) order by s.id) from escalation s where s.case_id = k.id), '[]') as fired,
  coalesce((select jsonb_agg(jsonb_build_object('ladder', r.ladder, 'step', r.step, 'rung', r.rung,
      'dueOn', r.due_on, 'dueAt', (extract(epoch from r.due_at) * 1000)::int8))
    from deadline_rung r where r.case_id = k.id and r.status = 'armed'), '[]') as armed`;

/** Parts and master of a case, the whole it was split from. */
const family = `coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number, 'state', f.state, 'relation',
      case when f.parent_case_id = k.id then 'part' when f.master_case_id = k.id then 'merged'
        when f.id = k.parent_case_id then 'whole' else 'master' end) order by f.number)
    from kase f where f.parent_case_id = k.id or f.master_case_id = k.id
      or f.id in (k.parent_case_id, k.master_case_id)), '[]') as family`;

/** What the system decides by itself asks nobody to sign: it need not be looked up who would (`time`). */
export type CaseNeeds = 'all' | 'time';

/** Everything `decide` may ask about the cases named, one row a case, in the order of their ids. */
export const caseFactsSql = (scope: string, needs: CaseNeeds): string => `
select k.*, (${scope}) as visible, rectify_now() as now,
  concat_ws(' › ', gp.name, pu.name, u.name) as unit_path_text, bi.category_zh, bi.category_en, bu.number as bulletin_number,
  u.name as unit_name, u.level as unit_level, u.valid_to as unit_valid_to,
  su.name as supervising_name, su.parent_id is null as is_top_office, vu.path as verifying_path,
  (u.valid_to is null and (u.path like su.path || '%' or u.line_path like su.line_path || '%')) as under_issuer,
  pr.post_id as principal_post, pr.person_id as principal_person, pp.name as principal_name, pt.title as principal_title,
  (select string_agg(sp.name, '、') from substitute s join person sp on sp.id = s.person_id
    where s.post_id = pr.post_id and s.person_id <> pr.person_id and s.ended_at is null
      and local_today() between s.from_on and s.to_on) as principal_substitute,
  so.title as sponsor_post, sp.name as sponsor_name,
  (select max(version) from calendar_version) as calendar_version,
  coalesce((select jsonb_agg(to_jsonb(c)) from (
    select distinct on (kind) * from case_clock where case_id = k.id order by kind, no desc) c), '[]') as clocks,
  coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'cycle', p.cycle, 'round', p.round,
      'at', to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'byPost', p.by_post, 'byPerson', p.by_person, 'data', p.data) order by p.audit_seq)
    from case_paper p where p.case_id = k.id), '[]') as papers,
  coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'tests', e.tests, 'kind', e.kind, 'title', e.title,
      'takenOn', e.taken_on, 'rootId', e.root_id, 'version', e.version, 'sha256', e.sha256,
      'uploadedAt', to_char(e.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.id)
    -- In force: neither removed nor replaced by a later version.
    from evidence e where e.case_id = k.id and e.cycle = k.cycle and e.removed_at is null
      and not exists (select 1 from evidence n where n.root_id = e.root_id and n.version > e.version)), '[]')
    as evidence,
  ${family},
  -- A unit that was merged leaves its part to its successor.
  coalesce((select jsonb_agg(jsonb_build_object('named', j.id, 'stands', living_unit(j.id::uuid)))
    from case_paper p cross join lateral jsonb_array_elements_text(p.data -> 'jointUnitIds') j(id)
    where p.case_id = k.id and p.kind = 'reject_dispute'), '[]') as joint_units,
  (select count(*) from objection o where o.case_id = k.id and o.cycle = k.cycle and o.status = 'open') as open_objections,
  (select jsonb_build_object(
      'open', v.closed_at is null and v.closes_on >= (rectify_now() at time zone 'Asia/Shanghai')::date,
      'counts', (select jsonb_build_object('invited', v.invited, 'valid', count(*),
          'satisfied', count(*) filter (where a.answer = 'satisfied'),
          'basicallySatisfied', count(*) filter (where a.answer = 'basically'),
          'notSatisfied', count(*) filter (where a.answer = 'not_satisfied'),
          'unknown', count(*) filter (where a.answer = 'unknown'))
        from evaluation_answer a where a.evaluation_id = v.id))
    from evaluation v where v.case_id = k.id and v.cycle = k.cycle and v.round = k.round) as evaluation,
  ${rungs}
from kase k
join unit u on u.id = k.responsible_unit_id
join unit su on su.id = k.supervising_unit_id
join unit vu on vu.id = k.verifying_unit_id
left join lateral resolved_principal(k.responsible_unit_id) pr on ${needs === 'all'}
left join person pp on pp.id = pr.person_id
left join post pt on pt.id = pr.post_id
left join post so on so.id = k.sponsor_leader_post_id
left join post_holding sh on sh.post_id = so.id and sh.to_on is null
left join person sp on sp.id = sh.person_id
left join unit pu on pu.id = u.parent_id
left join unit gp on gp.id = pu.parent_id
left join bulletin bu on bu.id = k.bulletin_id
left join bulletin_item bi on bi.id = k.item_id
where k.id = any($1::uuid[])
order by k.id`;

/** What the conflict rules ask of the holder `h` of post `p` in unit `u`, about case `k` of unit `ru` verified by `vu` (domain.md section 8, rules 1, 2 and 4). */
export const memberColumns = `h.person_id,
  -- Of the verifying unit, or of one above it: the upper level may join, a look-back needs others (section 8).
  (p.role = 'verifier' and starts_with(vu.path, u.path)) as is_verifier,
  coalesce(u.path like ru.path || '%' or u.line_path like ru.line_path || '%'
    or u.id = any(k.co_responsible_unit_ids)
    or exists (select 1 from unit co where co.id = any(k.co_responsible_unit_ids) and u.path like co.path || '%'), false)
    as of_responsible_unit,
  (exists (select 1 from audit_event e where e.case_id = k.id and e.actor_person = h.person_id
      and e.outcome = 'accepted' and e.role in ('principal', 'joint_principal', 'liaison'))
    or exists (select 1 from case_paper cp, jsonb_array_elements(cp.data -> 'measures') m
      join post_holding mh on mh.post_id = (m ->> 'ownerPostId')::uuid
      where cp.case_id = k.id and cp.kind in ('file_plan', 'change_plan') and mh.person_id = h.person_id)) as took_part,
  exists (select 1 from post rp join post_holding rh on rh.post_id = rp.id
    where (rp.unit_id = k.responsible_unit_id
        or rp.unit_id in (select o.from_unit_id from case_handover o where o.case_id = k.id)) and rh.person_id = h.person_id
      and (rh.to_on is null or rh.to_on > (rectify_now() at time zone 'Asia/Shanghai')::date - interval '12 months'))
    as held_post,
  exists (select 1 from case_paper v where v.case_id = k.id and v.kind = 'pass' and v.cycle = k.cycle
    and v.data -> 'teamPersons' ? h.person_id::text) as verified_before`;

/** None of the conflict rules speaks against the member `x` that they were asked of. */
export const isFree = 'not (x.of_responsible_unit or x.took_part or x.held_post or x.verified_before)';

/** The proposed members of a verification team with what the conflict rules ask. */
export const teamSql = `
select p.id as post_id, p.unit_id, ${memberColumns}
from kase k
join unit ru on ru.id = k.responsible_unit_id
join unit vu on vu.id = k.verifying_unit_id
join post p on p.id = any($2::uuid[])
join post_holding h on h.post_id = p.id and h.to_on is null
join unit u on u.id = p.unit_id
where k.id = $1`;

/** Posts among those named that belong to the case's units (T02, T09). */
export const unitPostsSql = `
select p.id from kase k
join unit ru on ru.id = k.responsible_unit_id
join post p on p.id = any($2::uuid[])
join unit u on u.id = p.unit_id
where k.id = $1 and u.valid_to is null
  and (u.id = any(k.co_responsible_unit_ids) or starts_with(u.path, ru.path) or starts_with(u.line_path, ru.line_path))`;

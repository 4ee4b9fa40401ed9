import { parameterPacks } from '#domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Substitutes, delegations, changes of the organisation, hand-overs and packs as data; who answers when a post falls
 * vacant. New tables and functions; on `post_holding`, which is short, two constraints are exchanged. No rewrite.
 */
export class StandingIn1795000000014 implements MigrationInterface {
  readonly name = 'StandingIn1795000000014';

  async up(query: QueryRunner): Promise<void> {
    await query.query(tables);
    await query.query(handOvers);
    await query.query(resolution);
    await query.query(recipients);
    for (const { id, version, ...data } of parameterPacks) {
      await query.query(
        `insert into parameter_pack (id, version, data, effective_from, status, reason, created_at)
         values ($1, $2, $3, '2000-01-01', 'approved', 'domain.md 15', now())`,
        [id, version, JSON.stringify(data)],
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const tables = `
create function local_today() returns date language sql stable
  as $$ select (rectify_now() at time zone 'Asia/Shanghai')::date $$;

-- A post may be taken, left and taken again on one day; only one holder at a time is a rule (post_holding_now).
alter table post_holding drop constraint post_holding_pkey;
alter table post_holding drop constraint post_holding_check;
alter table post_holding add check (to_on is null or to_on >= from_on);
create index post_holding_post on post_holding (post_id, from_on);

create table substitute (
  id uuid primary key,
  post_id uuid not null references post (id),
  person_id uuid not null references person (id),
  from_on date not null,
  to_on date not null,
  reason text not null,
  ended_at timestamptz,
  check (to_on >= from_on)
);
create index substitute_post on substitute (post_id) where ended_at is null;
create index substitute_person on substitute (person_id) where ended_at is null;

-- Supervision handed down in writing: of one case, or of all cases at or below a unit (section 8).
create table delegation (
  id uuid primary key,
  number text not null unique,
  issuer_unit_id uuid not null references unit (id),
  to_unit_id uuid not null references unit (id),
  case_id uuid references kase (id),
  from_on date not null,
  to_on date not null,
  reason text not null,
  signed_by_post uuid not null references post (id),
  signed_by_person uuid not null references person (id),
  created_at timestamptz not null,
  revoked_at timestamptz,
  check (to_on >= from_on)
);
create index delegation_to on delegation (to_unit_id) where revoked_at is null;
create index delegation_issuer on delegation (issuer_unit_id, id);

-- Proposed by a supervisor, approved by a leader, entered by an administrator (section 8, last row).
create table organisation_change (
  id uuid primary key,
  kind text not null check (kind in ('appoint', 'appoint_many', 'end_holding', 'substitute', 'rename_unit', 'merge_units')),
  unit_id uuid not null references unit (id),
  data jsonb not null,
  reason text not null,
  status text not null check (status in ('proposed', 'approved', 'refused', 'entered')),
  proposing_unit_id uuid not null references unit (id),
  proposed_by uuid not null references person (id),
  approved_by uuid references person (id),
  entered_by uuid references person (id),
  created_at timestamptz not null,
  check (approved_by <> proposed_by)
);
create index organisation_change_status on organisation_change (status, id);

alter table bulletin_event add column on_behalf_of uuid;
create table configuration_event (
  id uuid primary key,
  at timestamptz not null,
  actor_post uuid not null,
  actor_person uuid not null,
  on_behalf_of uuid,
  action text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  reason text
);
create trigger configuration_event_append_only before update or delete on configuration_event
  for each row execute function audit_is_append_only();
create trigger configuration_event_no_truncate before truncate on configuration_event
  for each statement execute function audit_is_append_only();

create table unit_former_name (
  unit_id uuid not null references unit (id),
  name text not null,
  valid_from date not null,
  valid_to date not null
);
create index unit_former_name_unit on unit_former_name (unit_id);

create table parameter_pack (
  id text not null,
  version int not null,
  data jsonb not null,
  effective_from date not null,
  status text not null check (status in ('proposed', 'approved', 'refused')),
  reason text not null,
  proposed_by uuid references person (id),
  approved_by uuid references person (id),
  created_at timestamptz not null,
  primary key (id, version),
  check (approved_by <> proposed_by)
);
create unique index parameter_pack_one_proposal on parameter_pack (id) where status = 'proposed';
create function pack_version_is_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status <> 'proposed' or (new.id, new.version, new.data, new.effective_from)
    is distinct from (old.id, old.version, old.data, old.effective_from)
  then raise exception 'A version of a pack never changes.'; end if;
  return new;
end $$;
create trigger parameter_pack_immutable before update or delete on parameter_pack
  for each row execute function pack_version_is_immutable();
`;

const handOvers = `
-- Where a case stood before its unit was merged or moved: the old map (invariant 9 holds on it too).
create table case_handover (
  case_id uuid not null references kase (id),
  no int not null,
  from_unit_id uuid not null references unit (id),
  to_unit_id uuid not null references unit (id),
  first_unit_id uuid not null references unit (id),
  first_path text collate "C" not null,
  change_id uuid not null references organisation_change (id),
  at timestamptz not null,
  primary key (case_id, no)
);

-- The unit that stands today for a unit that was merged, over any number of mergers.
create function living_unit(of_unit uuid) returns uuid language sql stable as $$
  with recursive line as (
    select id, successor_id from unit where id = of_unit
    union
    select u.id, u.successor_id from unit u join line l on u.id = l.successor_id
  )
  select id from line where successor_id is null limit 1
$$;
`;

const resolution = `
-- Who acts in a post today: its holder; in a vacant post its substitute. Never more than one of the two.
create function acting_in(post uuid) returns table (person_id uuid) language sql stable rows 1 as $$
  select h.person_id from post_holding h where h.post_id = post and h.to_on is null
  union all
  select s.person_id from substitute s
  where s.post_id = post and s.ended_at is null and local_today() between s.from_on and s.to_on
    and not exists (select 1 from post_holding h where h.post_id = post and h.to_on is null)
$$;

-- The posts a person may act in today, with the holder on whose behalf where he only substitutes.
create function posts_of(person uuid) returns table (post_id uuid, on_behalf_of uuid) language sql stable rows 1 as $$
  select h.post_id, null::uuid from post_holding h where h.person_id = person and h.to_on is null
  union all
  select s.post_id, h.person_id from substitute s
  left join post_holding h on h.post_id = s.post_id and h.to_on is null
  where s.person_id = person and s.ended_at is null and local_today() between s.from_on and s.to_on
    and h.person_id is distinct from person
$$;

-- Step by step and not as one query: nearly always the first step answers, by two look-ups in an index.
create function post_of_role(at_unit uuid, wanted text) returns table (post_id uuid, person_id uuid)
language sql stable rows 1 as $$
  select p.id, a.person_id from post p cross join lateral acting_in(p.id) a
  where p.unit_id = at_unit and p.role = wanted order by p.rank, p.id limit 1
$$;

-- The nearest unit above where somebody acts in this role; at the top the unit's own.
create function nearest_above(of_unit uuid, wanted text) returns table (post_id uuid, person_id uuid)
language plpgsql stable rows 1 as $$
declare
  above uuid;
begin
  select coalesce(u.parent_id, u.id) into above from unit u where u.id = of_unit;
  while above is not null loop
    return query select r.post_id, r.person_id from post_of_role(above, wanted) r;
    exit when found;
    select u.parent_id into above from unit u where u.id = above;
  end loop;
end
$$;

-- The principal; else the deputy; else the organisation department above, at the top its own (section 2).
create or replace function resolved_principal(responsible uuid) returns table (post_id uuid, person_id uuid)
language plpgsql stable rows 1 as $$
begin
  return query select p.id, a.person_id from post p cross join lateral acting_in(p.id) a
    where p.unit_id = responsible and (p.is_principal or p.role = 'deputy')
    order by p.is_principal desc, p.rank, p.id limit 1;
  if not found then
    return query select r.post_id, r.person_id from nearest_above(responsible, 'organisation_department') r;
  end if;
end
$$;

-- Who acts in this role. When the unit's own post is vacant: its deputy, then the organisation department above. When
-- the unit has no such post: the nearest above that has one.
create or replace function resolved_post(at_unit uuid, wanted text) returns table (post_id uuid, person_id uuid)
language plpgsql stable rows 1 as $$
declare
  has_post boolean;
begin
  return query select r.post_id, r.person_id from post_of_role(at_unit, wanted) r;
  if found then return; end if;
  select exists (select 1 from post p where p.unit_id = at_unit and p.role = wanted) into has_post;
  if not has_post then
    return query select r.post_id, r.person_id from nearest_above(at_unit, wanted) r;
    if found then return; end if;
  end if;
  return query select r.post_id, r.person_id from post_of_role(at_unit, 'deputy') r;
  if found then return; end if;
  return query select r.post_id, r.person_id from nearest_above(at_unit, 'organisation_department') r;
  if found or not has_post then return; end if;
  return query select r.post_id, r.person_id from nearest_above(at_unit, wanted) r;
end
$$;

-- The vacant posts a deputy or an organisation department answers for today.
create index post_supervising on post (unit_id, role) where role in ('supervisor', 'leader', 'arbiter');
create function stands_in_for(stander uuid) returns table (unit_id uuid, role text) language sql stable rows 1 as $$
  select v.unit_id, v.role
  from (
    select o.unit_id, o.role from post o cross join lateral (select count(*) as acting from acting_in(o.id)) a
    where o.role in ('supervisor', 'leader', 'arbiter') group by o.unit_id, o.role having sum(a.acting) = 0 offset 0
  ) v
  where (select r.post_id from resolved_post(v.unit_id, v.role) r) = stander
$$;
`;

const recipients = `
create or replace function case_recipients(rule text, responsible uuid, supervising uuid, verifying uuid)
returns table (post_id uuid, person_id uuid) language plpgsql stable rows 2 as $$
declare
  above uuid;
begin
  case rule
    when 'principal' then
      return query select r.post_id, r.person_id from resolved_principal(responsible) r;
    when 'supervisor' then
      return query select r.post_id, r.person_id from resolved_post(supervising, 'supervisor') r;
    when 'supervising_leader' then
      return query select r.post_id, r.person_id from resolved_post(supervising, 'leader') r;
    when 'arbiter' then
      return query select r.post_id, r.person_id from resolved_post(supervising, 'arbiter') r;
    when 'liaison' then
      return query select p.id, a.person_id from post p cross join lateral acting_in(p.id) a
        where p.unit_id = responsible and p.role = 'liaison';
    when 'verifiers' then
      return query select p.id, a.person_id from post p cross join lateral acting_in(p.id) a
        where p.unit_id = verifying and p.role = 'verifier';
      if not found then
        return query select r.post_id, r.person_id from resolved_post(verifying, 'verifier') r;
      end if;
    else
      select coalesce(u.line_parent_id, u.parent_id, u.id) into above from unit u where u.id = responsible;
      case rule
        when 'parent_office' then
          return query select r.post_id, r.person_id from resolved_post(above, 'liaison') r;
        when 'parent_leader' then
          -- The parent's own leader in charge; a township has none, so its principal, never the county's.
          if exists (select 1 from post p where p.unit_id = above and p.role = 'leader') then
            return query select r.post_id, r.person_id from resolved_post(above, 'leader') r;
          else
            return query select r.post_id, r.person_id from resolved_principal(above) r;
          end if;
        when 'parent_principal' then
          return query select r.post_id, r.person_id from resolved_principal(above) r;
      end case;
  end case;
end
$$;

-- A recipient, his substitutes while they run, and the supervisor to whom the case was delegated.
create function told_with(of_case uuid, rule text, post uuid, person uuid) returns table (post_id uuid, person_id uuid)
language sql stable rows 1 as $$
  select post, person
  union
  select s.post_id, s.person_id from substitute s
  where s.post_id = post and s.ended_at is null and local_today() between s.from_on and s.to_on
  union
  select r.post_id, r.person_id from kase k
  join delegation d on d.issuer_unit_id = k.supervising_unit_id and d.revoked_at is null
    and local_today() between d.from_on and d.to_on
  join unit t on t.id = d.to_unit_id
  cross join lateral resolved_post(d.to_unit_id, 'supervisor') r
  where rule = 'supervisor' and k.id = of_case
    and (d.case_id = k.id or (d.case_id is null and starts_with(k.responsible_path, t.path)))
$$;
`;

/** What stands in the installation. */
export const contentsSql = `
select (select count(*)::int from unit) as units, (select count(*)::int from person) as persons,
  (select count(*)::int from account) as accounts, (select count(*)::int from bulletin) as bulletins,
  (select count(*)::int from kase) as cases, (select count(*)::int from audit_event) as events,
  (select count(*)::int from stored_file) as files`;

/** What did not come with the demonstration: $1 its accounts, $2 the codes of its units, $3 the title of its bulletin. */
export const foreignSql = `
select (select count(*)::int from account where username <> all($1::text[])) as accounts,
  (select count(*)::int from unit where code is not null and code <> all($2::text[])) as units,
  (select count(*)::int from bulletin where title <> $3) as bulletins,
  (select count(*)::int from kase k left join bulletin b on b.id = k.bulletin_id
   where b.title is distinct from $3) as cases,
  (select count(*)::int from organisation_change where status = 'entered') as changes`;

/** Every table of ours but those that say what the installation is and which bytes lie in the store. */
export const ownTablesSql = `
select quote_ident(t.tablename) as name, exists (
  select 1 from pg_trigger g where g.tgrelid = (quote_ident(t.schemaname) || '.' || quote_ident(t.tablename))::regclass
    and not g.tgisinternal) as guarded
from pg_tables t
where t.schemaname = current_schema() and t.tablename not in ('migrations', 'installation', 'demonstration', 'stored_file')
order by 1`;

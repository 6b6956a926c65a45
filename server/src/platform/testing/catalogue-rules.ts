import type pg from 'pg'

/** A rule about the schema: the query lists what breaks it, so an empty answer is a pass. */
export interface CatalogueRule {
  name: string
  why: string
  /** Answers rows with one column, `broken`. */
  sql: string
}

export async function brokenBy(client: pg.ClientBase, rule: CatalogueRule): Promise<string[]> {
  const found = await client.query<{ broken: string }>(`${tables} ${rule.sql}`)
  return found.rows.map((row) => row.broken)
}

// Sign-in tables are read before the organization is known; the migrator's own two belong to no organization.
const global = `('^(auth_|schema_migration)')`

const tables = `
  with tables as (
    select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped) as has_org
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  ), org_tables as (select * from tables where has_org),
  org_column as (select a.attrelid as oid, a.attnum from pg_attribute a join org_tables t on t.oid = a.attrelid where a.attname = 'org_id')`

const tenant = `(org_id = (NULLIF(current_setting(''app.org_id''::text, true), ''''::text))::uuid)`

export const catalogueRules: CatalogueRule[] = [
  {
    name: 'every table belongs to an organization',
    why: 'A table without org_id escapes row-level security, and every rule below.',
    sql: `select name as broken from tables where not has_org and name !~ ${global}`,
  },
  {
    name: 'org_id is a uuid that is never null',
    why: 'A row without an organization belongs to nobody, and is seen by nobody or by everybody.',
    sql: `select t.name as broken from org_tables t join pg_attribute a on a.attrelid = t.oid and a.attname = 'org_id'
      where a.atttypid <> 'uuid'::regtype or not a.attnotnull`,
  },
  {
    name: 'row-level security is on and forced',
    why: 'Without FORCE the owner sees every organization.',
    sql: `select name as broken from org_tables where not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    name: 'exactly the organization is visible',
    why: 'Policies are added up: one that is wider opens the table whatever the others say.',
    sql: `select t.name || coalesce(': ' || p.polname, ' has no policy') as broken from org_tables t left join pg_policy p on p.polrelid = t.oid
      where p.oid is null or p.polcmd <> '*' or p.polroles <> '{0}'
        or pg_get_expr(p.polqual, p.polrelid) <> '${tenant}'
        or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '${tenant}') <> '${tenant}'`,
  },
  {
    name: 'the primary key leads with org_id',
    why: 'Rows of one organization lie together, and on Citus on one shard.',
    sql: `select t.name as broken from org_tables t join org_column o using (oid) left join pg_index i on i.indrelid = t.oid and i.indisprimary
      where i.indexrelid is null or i.indkey[0] <> o.attnum`,
  },
  {
    name: 'uniqueness starts with org_id',
    why: 'A unique value over all organizations tells one of them about another, and Citus refuses it.',
    sql: `select i.indexrelid::regclass::text as broken from org_tables t join org_column o using (oid)
      join pg_index i on i.indrelid = t.oid and (i.indisunique or i.indisexclusion) where i.indkey[0] <> o.attnum`,
  },
  {
    name: 'foreign keys pair org_id with org_id',
    why: 'Without it a row can point into another organization.',
    sql: `select t.name || ': ' || f.conname as broken from pg_constraint f join org_tables t on t.oid = f.conrelid
      join org_column mine on mine.oid = f.conrelid join org_column theirs on theirs.oid = f.confrelid
      where f.contype = 'f' and not exists (
        select from unnest(f.conkey, f.confkey) as pair (here, there) where pair.here = mine.attnum and pair.there = theirs.attnum)`,
  },
  {
    name: 'foreign keys never set null or default',
    why: 'SET NULL on (org_id, x_id) would take the organization away; Citus refuses it.',
    sql: `select f.conrelid::regclass || ': ' || f.conname as broken from pg_constraint f join org_tables t on t.oid = f.conrelid
      where f.contype = 'f' and (f.confdeltype in ('n', 'd') or f.confupdtype in ('n', 'd'))`,
  },
  {
    name: 'no foreign key joins an organization’s table with a global one',
    why: 'Global tables are reference tables on Citus, which cannot point to distributed ones.',
    sql: `select f.conrelid::regclass || ': ' || f.conname as broken from pg_constraint f join tables here on here.oid = f.conrelid
      join tables there on there.oid = f.confrelid where f.contype = 'f' and here.has_org <> there.has_org`,
  },
  {
    name: 'no triggers',
    why: 'What a change does stands in its command, where it can be read and tested; Citus runs triggers per shard.',
    sql: `select t.name || ': ' || g.tgname as broken from pg_trigger g join tables t on t.oid = g.tgrelid where not g.tgisinternal`,
  },
  {
    name: 'no sequences',
    why: 'Ids are made in the application and numbers come from counters: a sequence is shared by all organizations.',
    sql: `select c.oid::regclass::text as broken from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'`,
  },
  {
    name: 'views run with the rights of whoever asks',
    why: 'Otherwise they read with the owner’s rights, past row-level security.',
    sql: `select c.oid::regclass::text as broken from pg_class c where c.relnamespace = 'public'::regnamespace
      and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}')`,
  },
  {
    name: 'functions that act as the owner are bound',
    why: 'SECURITY DEFINER passes row-level security: such a function must name org_id itself and fix its search_path.',
    // search_statistics() reads no rows, only what ANALYZE counted of all tokens together (ADR 11).
    sql: `select p.oid::regprocedure::text as broken from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      and (position('org_id' in p.prosrc) = 0 and p.oid::regprocedure::text <> 'search_statistics()' or not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%'))`,
  },
  {
    name: 'amounts and times are exact',
    why: 'Floats lose cents, and a timestamp without a zone means another instant on every machine.',
    sql: `select t.name || '.' || a.attname as broken from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where a.atttypid in ('real'::regtype, 'double precision'::regtype, 'money'::regtype, 'timestamp'::regtype, 'time'::regtype)
        or (a.attname ~ '_at$' and a.atttypid <> 'timestamptz'::regtype) or (a.attname ~ '_on$' and a.atttypid <> 'date'::regtype)`,
  },
]

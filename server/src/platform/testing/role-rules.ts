import type { CatalogueRule } from './catalogue-rules.ts'

const app = `(select oid from pg_roles where rolname = 'fairway_app')`

/** What the role of the application may not be or do, whichever login it comes by. */
export const roleRules: CatalogueRule[] = [
  {
    name: 'the application is bound by row-level security',
    why: 'BYPASSRLS and superusers see every organization; the other attributes lead to them.',
    sql: `select r.rolname as broken from pg_roles r where r.oid = ${app} and (r.rolbypassrls or r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication)`,
  },
  {
    name: 'the application belongs to no other role',
    why: 'A membership is a way to SET ROLE into more rights.',
    sql: `select m.roleid::regrole::text as broken from pg_auth_members m where m.member = ${app}`,
  },
  {
    name: 'the application owns nothing',
    why: 'An owner can switch row-level security off.',
    sql: `select c.oid::regclass::text as broken from pg_class c where c.relowner = ${app}
      union all select p.oid::regprocedure::text from pg_proc p where p.proowner = ${app}
      union all select n.nspname from pg_namespace n where n.nspowner = ${app}
      union all select d.datname from pg_database d where d.datdba = ${app}`,
  },
  {
    name: 'the application creates nothing',
    why: 'What it creates it owns.',
    sql: `select n.nspname as broken from pg_namespace n where has_schema_privilege('fairway_app', n.oid, 'CREATE') and n.nspname !~ '^pg_temp'
      union all select d.datname from pg_database d where d.datname = current_database() and has_database_privilege('fairway_app', d.oid, 'CREATE')`,
  },
  {
    name: 'the application never truncates',
    why: 'TRUNCATE knows no row-level security: it empties the table for every organization.',
    sql: `select name as broken from tables where has_table_privilege('fairway_app', oid, 'TRUNCATE') or has_table_privilege('fairway_app', oid, 'TRIGGER')`,
  },
  {
    name: 'the application reads every table it has',
    why: 'A table without its GRANT fails at the first request instead of in this test.',
    sql: `select name as broken from tables where name !~ '^schema_migration' and not has_table_privilege('fairway_app', oid, 'SELECT')`,
  },
  {
    name: 'the application only adds to the audit log',
    why: 'What it could change or delete, an intruder who has its password could.',
    sql: `select name as broken from tables where name in ('activities', 'activity_chain', 'chain_ends', 'audit_heads')
      and (has_any_column_privilege('fairway_app', oid, 'UPDATE') or has_table_privilege('fairway_app', oid, 'DELETE'))`,
  },
]

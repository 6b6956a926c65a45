import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { brokenBy, catalogueRules } from '../testing/catalogue-rules.ts'
import { cloneDatabase, type ClonedDatabase } from '../testing/clone-database.ts'
import { roleRules } from '../testing/role-rules.ts'

const rules = [...catalogueRules, ...roleRules]
let database: ClonedDatabase
let client: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  // Some planted violations, such as BYPASSRLS, only a superuser can make.
  const url = new URL(inject('cluster').adminUrl)
  url.pathname = new URL(database.ownerUrl).pathname
  client = new pg.Client({ connectionString: url.href })
  await client.connect()
})

afterAll(async () => {
  await client?.end()
  await database?.drop()
})

describe('the migrated schema', () => {
  it.for(rules)('$name', async (rule) => {
    expect(await brokenBy(client, rule), rule.why).toEqual([])
  })

  it('has tables to look at', async () => {
    const found = await client.query(
      `select count(*)::int as tables from information_schema.columns where table_schema = 'public' and column_name = 'org_id'`,
    )
    expect(found.rows[0].tables).toBeGreaterThan(10)
  })
})

const sound = `
  create table planted (org_id uuid not null references organizations (org_id) on delete cascade, id uuid not null, amount numeric(18,2), seen_at timestamptz, due_on date, primary key (org_id, id));
  alter table planted enable row level security;
  alter table planted force row level security;
  create policy planted_tenant on planted using (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
  grant select, insert, update, delete on planted to fairway_app;`

const planted: Record<string, string[]> = {
  'every table belongs to an organization': ['create table loose (id uuid primary key)'],
  'org_id is a uuid that is never null': [
    'create table loose (org_id uuid, id uuid)',
    'create table loose (org_id text not null, id uuid)',
  ],
  'row-level security is on and forced': [
    'alter table planted no force row level security',
    'alter table planted disable row level security',
  ],
  'exactly the organization is visible': [
    'drop policy planted_tenant on planted',
    'create policy wide on planted using (true)',
    `create policy old on planted for select using (org_id = current_setting('app.org_id')::uuid)`,
    'alter policy planted_tenant on planted with check (true)',
    'alter policy planted_tenant on planted to fairway_app',
  ],
  'the primary key leads with org_id': [
    'alter table planted drop constraint planted_pkey',
    'alter table planted drop constraint planted_pkey, add primary key (id)',
    'alter table planted drop constraint planted_pkey, add primary key (id, org_id)',
  ],
  'uniqueness starts with org_id': [
    'create unique index wrong on planted (due_on)',
    'alter table planted add constraint wrong unique (id, org_id)',
    'create unique index wrong on planted (abs(amount), org_id)',
    'alter table planted add constraint wrong exclude using btree (due_on with =)',
  ],
  'foreign keys pair org_id with org_id': [
    'alter table planted add unique (id); create table pointing (org_id uuid, planted_id uuid references planted (id))',
    'create table pointing (org_id uuid, a uuid, b uuid, foreign key (a, b) references planted (org_id, id))',
  ],
  'foreign keys never set null or default': [
    'create table pointing (org_id uuid, planted_id uuid, foreign key (org_id, planted_id) references planted on delete set null)',
    'create table pointing (org_id uuid, planted_id uuid, foreign key (org_id, planted_id) references planted on delete set default (planted_id))',
    'create table pointing (org_id uuid, planted_id uuid, foreign key (org_id, planted_id) references planted on update set null)',
  ],
  'no foreign key joins an organization’s table with a global one': [
    'create table pointing (organization_id uuid, planted_id uuid, foreign key (organization_id, planted_id) references planted)',
    'alter table planted add column sign_in_id uuid references auth_users (id)',
  ],
  'no triggers': [
    `create function touch() returns trigger language plpgsql as 'begin return new; end'; create trigger touch before update on planted for each row execute function touch()`,
  ],
  'no sequences': [
    'alter table planted add column number serial',
    'alter table planted add column number int generated always as identity',
  ],
  'views run with the rights of whoever asks': [
    'create view all_planted as select * from planted',
    'create view all_planted with (security_invoker = false) as select * from planted',
    'create materialized view all_planted as select * from planted',
  ],
  'functions that act as the owner are bound': [
    `create function look() returns bigint language sql security definer set search_path = public as 'select count(*) from planted'`,
    `create function look(org uuid) returns bigint language sql security definer as 'select count(*) from planted where org_id = org'`,
  ],
  'amounts and times are exact': [
    'alter table planted add column price double precision',
    'alter table planted add column price money',
    'alter table planted add column seen timestamp',
    'alter table planted add column left_at date',
    'alter table planted add column left_on timestamptz',
  ],
  'the application is bound by row-level security': [
    'alter role fairway_app bypassrls',
    'alter role fairway_app superuser',
    'alter role fairway_app createrole',
  ],
  'the application belongs to no other role': [
    'grant fairway_owner to fairway_app',
    'grant pg_read_all_data to fairway_app',
  ],
  'the application owns nothing': [
    'alter table planted owner to fairway_app',
    'create schema own authorization fairway_app',
  ],
  'the application creates nothing': [
    'grant create on schema public to fairway_app',
    'grant create on schema public to public',
  ],
  'the application never truncates': ['grant truncate on planted to fairway_app', 'grant all on planted to public'],
  'the application only adds to the audit log': [
    'grant update on activities to fairway_app',
    'grant update (customer_id) on activities to fairway_app',
    'grant delete on activity_chain to fairway_app',
    'grant delete on chain_ends to fairway_app',
    'grant update on audit_heads to fairway_app',
  ],
  'the application reads every table it has': ['revoke select on planted from fairway_app'],
}

describe('a planted violation', () => {
  const cases = rules.flatMap((rule) => (planted[rule.name] ?? ['']).map((sql) => ({ rule, sql })))

  it('has a planted violation for every rule', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.map((rule) => rule.name).sort())
  })

  it('is not the sound table itself', async () => {
    const before = await brokenByAny()
    expect(await afterRunning(sound, brokenByAny)).toEqual(before)
  })

  it.for(cases)('of “$rule.name” by $sql is found', async ({ rule, sql }) => {
    const before = await brokenBy(client, rule)
    const after = await afterRunning(`${sound} ${sql}`, () => brokenBy(client, rule))
    expect(after.filter((object) => !before.includes(object))).not.toEqual([])
  })
})

async function brokenByAny(): Promise<string[][]> {
  const broken: string[][] = []
  for (const rule of rules) broken.push(await brokenBy(client, rule))
  return broken
}

async function afterRunning<T>(sql: string, look: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query(sql)
    return await look()
  } finally {
    await client.query('rollback')
  }
}

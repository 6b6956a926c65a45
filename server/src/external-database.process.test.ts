import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { allowAppRole, asAppRole, checkExternalDatabase } from './external-database.ts'
import { startEmbedded } from './platform/db/embedded/supervisor.ts'
import { newFolder, printed, runFairway } from './testing/fairway-process.ts'

async function run<R extends pg.QueryResultRow>(url: string, ...statements: string[]): Promise<R[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: R[] = []
    for (const statement of statements) rows = (await client.query<R>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

function as(url: string, user: string, database: string): string {
  const changed = new URL(url)
  changed.username = user
  changed.password = 'operator'
  changed.pathname = `/${database}`
  return changed.href
}

let adminUrl: string

beforeAll(async () => {
  adminUrl = inject('cluster').adminUrl
  await run(
    adminUrl,
    `DROP DATABASE IF EXISTS operators`,
    `DROP DATABASE IF EXISTS ascii`,
    `DROP ROLE IF EXISTS operator`,
    `CREATE ROLE operator LOGIN PASSWORD 'operator'`,
    `CREATE DATABASE operators OWNER operator`,
    `CREATE DATABASE ascii OWNER operator ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`,
  )
})

test('a suitable database tells its version', async () => {
  expect(await checkExternalDatabase(as(adminUrl, 'operator', 'operators'))).toMatch(/^18/)
})

test.each([
  ['a wrong password', (url: string) => url.replace(':operator@', ':wrong@'), 'refuses this user name and password'],
  ['a database that is not there', (url: string) => url.replace('/operators', '/nowhere'), 'no database of this name'],
])('%s is told apart', async (_case, change, reason) => {
  const attempt = checkExternalDatabase(change(as(adminUrl, 'operator', 'operators')))
  await expect(attempt).rejects.toMatchObject({
    code: 'database_unreachable',
    message: expect.stringContaining(reason),
  })
  await expect(attempt).rejects.not.toMatchObject({ message: expect.stringContaining(':operator@') })
})

test('a host that takes the connection and says nothing is told apart', { timeout: 60_000 }, async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as { port: number }
  await expect(checkExternalDatabase(`postgres://me:hush@127.0.0.1:${port}/crm`)).rejects.toMatchObject({
    code: 'database_unreachable',
    message: expect.stringContaining('the host does not answer'),
  })
  silent.close()
})

test('a PostgreSQL that is too old is refused with its version and the least one', async () => {
  const url = as(adminUrl, 'operator', 'operators')
  // What the server says of itself, as an older one would say it.
  await run(
    url,
    'CREATE SCHEMA old',
    `CREATE FUNCTION old.current_setting(text) RETURNS text LANGUAGE sql
      RETURN CASE $1 WHEN 'server_version' THEN '14.9' ELSE '140009' END`,
    'ALTER ROLE operator SET search_path = old, pg_catalog',
  )
  onTestFinished(async () => void (await run(url, 'ALTER ROLE operator RESET search_path', 'DROP SCHEMA old CASCADE')))
  await expect(checkExternalDatabase(url)).rejects.toMatchObject({
    code: 'database_unsuitable',
    message: 'DATABASE_URL leads to PostgreSQL 14.9, and Fairway needs 15 or newer.',
  })
})

test('a database in another encoding is refused', async () => {
  await expect(checkExternalDatabase(as(adminUrl, 'operator', 'ascii'))).rejects.toMatchObject({
    code: 'database_unsuitable',
  })
})

test('a login that may not act as the app role is told what an administrator has to run', async () => {
  const attempt = allowAppRole(as(adminUrl, 'operator', 'operators'))
  await expect(attempt).rejects.toMatchObject({ advice: expect.stringContaining('GRANT fairway_app TO "operator"') })
})

test('options that the address has already are kept beside the role', () => {
  const url = new URL(asAppRole('postgres://me@host/crm?options=-c%20work_mem%3D8MB&sslmode=require'))
  expect(url.searchParams.get('options')).toBe('-c work_mem=8MB -c role=fairway_app')
  expect(url.href).not.toContain('+')
})

test(
  "Fairway runs on an operator's own database, as a role that row-level security binds",
  { timeout: 180_000 },
  async () => {
    const folder = await newFolder()
    const server = await startEmbedded({ dataDir: join(folder, 'server'), log: () => undefined })
    try {
      await run(
        server.adminUrl,
        `DROP DATABASE fairway`,
        `DROP ROLE fairway_app`,
        `CREATE ROLE operator LOGIN CREATEROLE PASSWORD 'operator'`,
        `CREATE DATABASE crm OWNER operator`,
      )
      const databaseUrl = as(server.adminUrl, 'operator', 'crm')
      const starts = [
        { role: 'all', says: /Migrations\s+\d+ applied/, serves: 'Fairway runs at' },
        { role: 'web', says: /Migrations\s+up to date/, serves: 'Fairway runs at' },
        { role: 'worker', says: /Jobs\s+running/, serves: 'Fairway works on its jobs' },
      ]
      for (const { role, says, serves } of starts) {
        const env = { FAIRWAY_DATA_DIR: join(folder, 'data'), DATABASE_URL: databaseUrl, FAIRWAY_ROLE: role }
        const fairway = await runFairway(env)
        await printed(fairway, serves)
        expect(fairway.output()).toMatch(says)
        expect(fairway.output()).not.toContain('operator:operator')
        const status = await fetch(`${fairway.url}/readyz`).then(
          (response) => response.status,
          () => 'nobody listens',
        )
        expect(status).toBe(role === 'worker' ? 'nobody listens' : 200)
        fairway.child.kill('SIGTERM')
        expect(await fairway.ended).toBe(0)
      }
      const [login] = await run(
        asAppRole(databaseUrl),
        'SELECT current_user AS name, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
      )
      expect(login).toEqual({ name: 'fairway_app', rolsuper: false, rolbypassrls: false })
    } finally {
      await server.stop()
    }
  },
)

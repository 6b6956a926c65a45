import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface ClonedDatabase {
  ownerUrl: string
  appUrl: string
  drop(): Promise<void>
}

/** A fresh copy of the migrated template database, for one test file. */
export function cloneDatabase(): Promise<ClonedDatabase> {
  return createFrom('fairway')
}

/** A database without any table, for tests of migrations. */
export function emptyDatabase(): Promise<ClonedDatabase> {
  return createFrom('template0')
}

/** The address of the same database for a superuser, whom neither grants nor row-level security bind. */
export function superuserUrl(database: Pick<ClonedDatabase, 'ownerUrl'>): string {
  return onDatabase(inject('cluster').adminUrl, new URL(database.ownerUrl).pathname.slice(1))
}

async function createFrom(template: 'fairway' | 'template0'): Promise<ClonedDatabase> {
  const { adminUrl, ownerUrl, appUrl } = inject('cluster')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(adminUrl, async (client) => {
    // Two files cloning at once would each find the template in use: one after the other.
    await client.query(`SELECT pg_advisory_lock(hashtext('clone'))`)
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER fairway_owner`)
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO fairway_app`)
  })
  return {
    ownerUrl: onDatabase(ownerUrl, name),
    appUrl: onDatabase(appUrl, name),
    drop: () => asAdmin(adminUrl, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  }
}

function onDatabase(url: string, name: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}

async function asAdmin(adminUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

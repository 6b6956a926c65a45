import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface ClonedDatabase {
  ownerUrl: string
  appUrl: string
  drop(): Promise<void>
}

/** A fresh copy of the migrated template database, for one test file. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const { adminUrl, ownerUrl, appUrl } = inject('cluster')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(adminUrl, async (client) => {
    // Two files cloning at once would each find the template in use: one after the other.
    await client.query(`SELECT pg_advisory_lock(hashtext('clone'))`)
    await client.query(`CREATE DATABASE ${name} TEMPLATE fairway OWNER fairway_owner`)
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

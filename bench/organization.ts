import pg from 'pg'
import type { Database } from '../server/src/platform/db/pool.ts'
import type { Id } from '../server/src/platform/id.ts'
import { fillOrganization, organizationName } from './generator/fill-organization.ts'

/** The organization of that size: from an earlier run, or filled now at so many rows per second. */
export async function openOrganization(options: {
  copyUrl: string
  db: Database
  secret: string
  customers: number
  log: (line: string) => void
}): Promise<{ orgId: Id; filledAt: number | undefined }> {
  const { copyUrl, customers, log } = options
  const client = new pg.Client({ connectionString: copyUrl })
  await client.connect()
  try {
    const found = await client.query<{ org_id: Id }>(
      'select org_id from organizations where name = $1 order by created_at desc limit 1',
      [organizationName(customers)],
    )
    if (found.rows[0]) return { orgId: found.rows[0].org_id, filledAt: undefined }
    log(`Filling an organization with ${customers.toLocaleString('en')} customers`)
    const { orgId, rows, seconds } = await fillOrganization({ ...options, seed: 7, until: new Date() })
    log(`${rows.toLocaleString('en')} rows, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`)
    await client.query('VACUUM ANALYZE')
    return { orgId, filledAt: rows / seconds }
  } finally {
    await client.end()
  }
}

/** Ids from all over the table, each as likely as any other. */
export async function sampleCustomers(copyUrl: string, orgId: Id): Promise<Id[]> {
  const client = new pg.Client({ connectionString: copyUrl })
  await client.connect()
  try {
    await client.query(`select set_config('app.org_id', $1, false)`, [orgId])
    const found = await client.query<{ id: Id }>(
      `select id from customers where org_id = $1 and deleted_at is null order by md5(id::text) limit 1000`,
      [orgId],
    )
    return found.rows.map((row) => row.id)
  } finally {
    await client.end()
  }
}

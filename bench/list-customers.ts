import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createApp } from '../server/src/app.ts'
import { startEmbedded } from '../server/src/platform/db/embedded/supervisor.ts'
import { migrate } from '../server/src/platform/db/migrate.ts'
import { createDatabase } from '../server/src/platform/db/pool.ts'
import { fillOrganization, type Filled } from './fill-organization.ts'
import { compare, type Measured } from './measure.ts'

/** How many times slower than its own SQL a page may be. */
export const budget = 3

/**
 * A page of 50 customers out of 100,000, own-department scope, sorted by update time: the whole HTTP request beside the
 * same three statements sent straight through pg by the same role, in turn, in one run.
 */
export async function benchListCustomers(options: { customers: number; rounds: number }): Promise<Measured> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fairway-bench-'))
  const cluster = await startEmbedded({ dataDir, log: () => undefined })
  try {
    await migrate(cluster.ownerUrl)
    const db = createDatabase({ appUrl: cluster.appUrl })
    const secret = 'bench-secret-0123456789-0123456789'
    const app = await createApp({
      db,
      secret,
      baseUrl: 'http://localhost:3000',
      listenUrl: cluster.appUrl,
      dataDir,
      server: { logger: false, checksResponses: false, trustProxy: false, requestsPerMinute: 1_000_000 },
    })
    const filled = await fillOrganization({ ...cluster, db, secret, customers: options.customers })
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const client = new pg.Client({ connectionString: cluster.appUrl })
    await client.connect()
    const measured = await compare(
      options.rounds,
      () => getPage(port, agent, filled.cookie),
      () => runStraight(client, filled),
    )
    await client.end()
    agent.destroy()
    await app.close()
    await db.close()
    return measured
  } finally {
    await cluster.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function getPage(port: number, agent: Agent, cookie: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      { port, host: '127.0.0.1', path: '/api/v1/customers?sort=-updatedAt&limit=50', agent, headers: { cookie } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString()
          if (response.statusCode === 200) resolve(body)
          else reject(new Error(`${response.statusCode}: ${body}`))
        })
      },
    )
    call.on('error', reject)
    call.end()
  })
}

/** What a hand-written program would do for the same page: one transaction, the page with its names, the count up to 10,001. */
async function runStraight(client: pg.Client, { orgId, departmentId, userId }: Filled): Promise<string> {
  await client.query('BEGIN')
  await client.query(`SET LOCAL app.org_id = '${orgId}'`)
  const page = await client.query(
    `select t.*, p.name as parent_name, o.name as owner_name, d.name as department_name, c.name as created_name, u.name as updated_name
     from (select * from customers t where t.org_id = $1 and t.deleted_at is null
       and (t.owner_id = any($2::uuid[]) or t.owner_dept_id = any($3::uuid[])) order by t.updated_at desc, t.id desc limit 51) t
     left join customers p on p.org_id = t.org_id and p.id = t.parent_id
     left join users o on o.org_id = t.org_id and o.id = t.owner_id
     left join departments d on d.org_id = t.org_id and d.id = t.owner_dept_id
     left join users c on c.org_id = t.org_id and c.id = t.created_by
     left join users u on u.org_id = t.org_id and u.id = t.updated_by
     order by t.updated_at desc, t.id desc`,
    [orgId, [userId], [departmentId]],
  )
  const count = await client.query(
    `select count(*)::int as count from (select 1 from customers t where t.org_id = $1 and t.deleted_at is null
       and (t.owner_id = any($2::uuid[]) or t.owner_dept_id = any($3::uuid[])) limit 10001) c`,
    [orgId, [userId], [departmentId]],
  )
  await client.query('COMMIT')
  return JSON.stringify([page.rows, count.rows])
}

import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFile } from '../files/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeLead } from '../leads/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makePayment, makePlan } from '../payments/factory.ts'
import { makePipeline } from '../pipelines/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeTask } from '../tasks/factory.ts'

const app = useTestApp()

/** What tells that something happened, rather than what is. */
const trails = [
  'activities',
  'activity_chain',
  'chain_ends',
  'unsealed_activities',
  'idempotency_keys',
  'recycle_entries',
  'counters',
]

/** Every row of every table. A record that came back has another version and other stamps; all else is compared byte for byte. */
async function everything(organization: TestOrganization): Promise<string[]> {
  const tables = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'org_id' order by 1`.execute(app.db.global)
  return organization.tx(async (handle) => {
    const lines: string[] = []
    for (const { name } of tables.rows.filter((table) => !trails.includes(table.name))) {
      const rows = await sql<{
        line: string
      }>`select (to_jsonb(t) - 'version' - 'updated_at' - 'updated_by')::text as line from ${sql.table(name)} t order by 1`.execute(
        handle,
      )
      lines.push(...rows.rows.map((row) => `${name} ${row.line}`))
    }
    return lines
  })
}

interface Deletable {
  path: string
  id: string
}

/** A small company's records, tied to each other as the numbers say. */
async function makeRecords(client: TestClient, ties: readonly number[]): Promise<Deletable[]> {
  const next = (() => {
    let index = 0
    return (below: number) => ties[index++ % ties.length]! % below
  })()
  const pick = <T>(from: readonly T[]): T => from[next(from.length)]!
  const made: Deletable[] = []
  const keep = <R extends { id: string }>(path: string, record: R): R => {
    made.push({ path, id: record.id })
    return record
  }
  const pipeline = keep('pipelines', await makePipeline(client))
  const product = keep('products', await makeProduct(client))
  const customers = [keep('customers', await makeCustomer(client))]
  customers.push(keep('customers', await makeCustomer(client, { parentId: pick(customers).id })))
  const contacts = [keep('contacts', await makeContact(client, { customerId: pick(customers).id }))]
  contacts.push(keep('contacts', await makeContact(client, next(2) ? { customerId: pick(customers).id } : {})))
  const deals = []
  for (let index = 0; index < 2; index++)
    deals.push(
      keep(
        'opportunities',
        await makeOpportunity(client, {
          ...(next(3) ? { customerId: pick(customers).id } : {}),
          ...(next(2) ? { contactId: pick(contacts).id } : {}),
          ...(next(2) ? { pipelineId: pipeline.id } : {}),
          lines: next(2) ? [{ productId: product.id, quantity: '2' }] : [],
        }),
      ),
    )
  const lead = keep('leads', await makeLead(client))
  const [{ file }, contract] = [
    { file: await makeFile(client) },
    keep('contracts', await makeContract(client, { customerId: pick(customers).id, amount: '100.00' })),
  ]
  keep('payment-plans', await makePlan(client, contract.id, { amount: '60.00' }))
  if (next(2)) keep('payments', await makePayment(client, contract.id, { amount: '40.00' }))
  const subjects = [
    { subjectType: 'customer', subjectId: pick(customers).id },
    { subjectType: 'contact', subjectId: pick(contacts).id },
    { subjectType: 'opportunity', subjectId: pick(deals).id },
    { subjectType: 'lead', subjectId: lead.id },
  ] as const
  keep('tasks', await makeTask(client, pick(subjects)))
  keep('tasks', await makeTask(client, pick(subjects)))
  const planned = next(2) ? { nextContactAt: '2031-05-05T01:00:00.000Z' } : {}
  keep('follow-ups', await makeFollowUp(client, { ...pick(subjects), ...planned, attachments: [file.id] }))
  return made
}

it('a record that is deleted and restored is what it was, with everything that hung on it', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 1_000 }), { minLength: 20, maxLength: 20 }),
      fc.nat({ max: 1_000 }),
      async (ties, chosen) => {
        const made = await makeRecords(admin, ties)
        const { path, id } = made[chosen % made.length]!
        const before = await everything(organization)
        const { version } = (await admin.get(`/${path}/${id}`)).body
        const deleted = await admin.delete(`/${path}/${id}?version=${version}`)
        outcomes.add(`${path} ${deleted.status}`)
        if (deleted.status === 204) {
          expect(await everything(organization)).not.toEqual(before)
          const restored = await admin.post(`/recycle-bin/${id}/restoration`, { version: version + 1 })
          expect([path, restored.status, restored.body.code]).toEqual([path, 201, undefined])
        } else expect([deleted.status, path]).toEqual([409, path])
        expect(await everything(organization)).toEqual(before)
      },
    ),
    { numRuns: 15 },
  )
  expect(outcomes.size).toBeGreaterThan(4)
}, 180_000)

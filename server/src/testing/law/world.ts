import { expect } from 'vitest'
import { kinds } from '../../modules.ts'
import { makeContact } from '../../modules/contacts/factory.ts'
import { makeCustomer } from '../../modules/customers/factory.ts'
import { makeOpportunity } from '../../modules/opportunities/factory.ts'
import { makeWebhook, Receiver } from '../../modules/webhooks/factory.ts'
import { nestCustom } from '../../platform/records/field-access.ts'
import { recordsOfEveryKind, resources } from '../every-kind.ts'
import type { TestApp } from '../test-app.ts'
import type { TestClient, TestResponse } from '../test-client.ts'
import { formulas, levelsOf, limitable, ownFields, type Secret } from './secrets.ts'

/** One of two organizations that are alike but for the values of what a role hides. */
export interface World {
  orgId: string
  admin: TestClient
  /** Every right, that to make records included, and every record: only fields are kept from them. */
  blind: TestClient
  records: Record<string, string>
  webhook: { id: string }
  receiver: Receiver
  /** What the administrator shares: lists that are narrowed to, or ordered by, what the role hides. */
  views: string[]
  /** Ids as they turn up: the same one has the same number in both worlds. */
  numbers: Map<string, string>
}

export const startReceiver = () => Receiver.start()

export const pathOf = (kind: string) => resources[kind]!
export const recordPath = ({ records }: World, kind: string) => `/${pathOf(kind)}/${records[pathOf(kind)]}`

export async function makeWorld(
  app: TestApp,
  { secrets, side, receiver }: { secrets: readonly Secret[]; side: 0 | 1; receiver: Receiver },
): Promise<World> {
  const organization = await app.organization()
  const { admin, orgId } = organization
  const records = await recordsOfEveryKind(admin)
  for (const { kind } of limitable) {
    for (const [key, field] of Object.entries(ownFields))
      await made(admin, '/fields', { kind: kind.kind, label: key, key, ...field })
    for (const [key, formula] of Object.entries(formulas))
      await made(admin, '/fields', { kind: kind.kind, type: 'formula', label: key, key, options: { formula } })
  }
  const spares = await makeSpares(admin)
  const colleague = await organization.addUser('rep', { name: '备用' })
  const fieldRights = levelsOf(secrets)
  const blind = await organization.addUserWithRights([...kinds.rights], 'all', { fieldRights })
  const { id } = await makeWebhook(blind, { url: receiver.url, events: limitable.map(({ kind }) => `${kind.kind}.*`) })
  const numbers = new Map<string, string>()
  const world = { orgId, admin, blind, records, webhook: { id }, receiver, views: [], numbers }
  for (const known of [...Object.values(records), ...Object.values(spares).flat(), admin.userId, colleague.userId])
    numberOf(world, known)
  for (const [kind, some] of Map.groupBy(secrets, (secret) => secret.kind)) {
    const values = some.map(({ key, values: both }) => {
      const value = both[side]
      if (typeof value !== 'object' || value === null || !('spare' in value)) return [key, value] as const
      const target = key === 'custom.personId' ? 'user' : targetOf(kind, key)
      const people = [admin.userId, colleague.userId]
      return [key, (target === 'user' ? people : spares[target]!)[value.spare as number]] as const
    })
    await fill(world, kind, Object.fromEntries(values))
    await shareViews(world, kind, Object.fromEntries(values))
  }
  return world
}

function targetOf(kind: string, key: string): string {
  return key.startsWith('custom.') ? 'customer' : kinds.get(kind)!.byKey.get(key)!.target!.kind
}

async function makeSpares(admin: TestClient): Promise<Record<string, string[]>> {
  const two = async (make: () => Promise<{ id: string }>) => [(await make()).id, (await make()).id]
  return {
    customer: await two(() => makeCustomer(admin)),
    contact: await two(() => makeContact(admin)),
    opportunity: await two(() => makeOpportunity(admin)),
  }
}

async function made(client: TestClient, path: string, body: object): Promise<{ id: string }> {
  const response = await client.post(path, body)
  expect([path, body, response.status, response.body.fields]).toEqual([path, body, 201, undefined])
  return response.body
}

async function fill(world: World, kind: string, values: Record<string, unknown>): Promise<void> {
  const path = recordPath(world, kind)
  const { version } = (await world.admin.get(path)).body
  const lines = kinds.get(kind)!.extras['lines'] && 'amount' in values ? { lines: [] } : {}
  const filled = await world.admin.patch(path, { version, ...nestCustom(values), ...lines })
  expect([kind, values, filled.status, filled.body.fields]).toEqual([kind, values, 200, undefined])
}

/** Views that use the hidden fields in every way that their types allow, each with the value that this world's record has. */
async function shareViews(world: World, kind: string, hidden: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [field, value] of Object.entries(hidden)) {
    const shapes = [
      { filter: { and: [{ field, op: 'eq', value }] }, sort: field },
      {
        filter: {
          or: [
            { field: 'createdAt', op: 'isEmpty' },
            { field, op: 'in', value: [value].flat() },
          ],
        },
      },
      { columns: ['createdAt', field], group: field },
    ]
    for (const shape of shapes) {
      const view = await world.admin.post('/views', { kind, name: '视图', sharing: 'everyone', shape })
      if (view.status === 201) world.views.push(view.body.id)
    }
  }
}

const instants = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?/g
const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const cursors = /"nextCursor":"[^"]*"/g
/** Numbers that the factories give to names, shorter than those of the secrets, and what is random in a key. */
const chance = /(?<=\p{Script=Han}|Webhook )\d{1,5}(?!\d)|(?<="(prefix|lastFour|hash)":")[^"]*/gu

/** Where the two receivers listen, and how long they took. */
const receivers = /(?<=127\.0\.0\.1:)\d+|(?<="durationMs":)\d+/g

function numberOf({ numbers }: World, id: string): string {
  if (!numbers.has(id)) numbers.set(id, `#${numbers.size}`)
  return numbers.get(id)!
}

/** An answer without what differs between any two organizations. */
export function told(world: World, { status, bytes }: Pick<TestResponse, 'status' | 'bytes'>): string {
  const text = bytes
    .toString()
    .replaceAll(cursors, '"nextCursor":"…"')
    .replaceAll(instants, '…')
    .replaceAll(chance, '…')
    .replaceAll(receivers, '…')
  return `${status} ${text.replaceAll(ids, (id) => numberOf(world, id))}`
}

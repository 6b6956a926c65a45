import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kinds } from './modules.ts'
import { canLimit } from './platform/records/custom/own-kinds.ts'
import type { BoundField, RecordKind } from './platform/records/kind.ts'
import { recordsOfEveryKind, resources } from './testing/every-kind.ts'
import { operationsOf, sampleQuery } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient, TestResponse } from './testing/test-client.ts'

const app = useTestApp({ caches: true })

/**
 * The law: take two organizations that are alike but for the values of fields that a role hides. Whatever its holder asks,
 * both answer the same, so nothing can be learnt about those values: neither by reading nor by filter, sort, search, count,
 * error, timeline, import, reference, the record in a 409 or a repeated request.
 */
interface World {
  admin: TestClient
  blind: TestClient
  records: Record<string, string>
  roleId: string
  /** What the administrator shares: lists that are narrowed to, or ordered by, what the role hides. */
  views: string[]
  /** Ids as they turn up: the same one has the same number in both worlds. */
  numbers: Map<string, string>
}

const pathOf = (kind: string) => resources[kind]!
const own = 'custom.secret'
const limitable = kinds.all
  .filter((kind) => kind.isCustomizable)
  .map((kind) => ({
    kind,
    fields: kind.bound.filter(
      (field) => canLimit(kind, field) && !field.readOnly && !field.createOnly && !field.target,
    ),
  }))
  .filter(({ fields }) => fields.length > 0)

async function makeWorld(): Promise<World> {
  const organization = await app.organization()
  const { admin } = organization
  const records = await recordsOfEveryKind(admin)
  for (const { kind } of limitable) {
    await admin.post('/fields', { kind: kind.kind, type: 'text', label: '秘密', key: 'secret', isSearchable: true })
    const formula = (key: string, text: string) =>
      admin.post('/fields', { kind: kind.kind, type: 'formula', label: key, key, options: { formula: text } })
    await formula('told', '"=" & {custom.secret}')
    await formula('retold', 'LEN({custom.told})')
  }
  const rights = kinds.rights.filter((right) => !right.endsWith('.create'))
  const blind = await organization.addUserWithRights(rights, 'all')
  const [roleId] = (await admin.get(`/users/${blind.userId}`)).body.roleIds
  return { admin, blind, records, roleId, views: [], numbers: new Map() }
}

/** Two values of a field, both valid beside whatever the others of the kind are. */
function pairOf(field: BoundField, isPart: boolean): fc.Arbitrary<[unknown, unknown]> {
  const some = valueOf(field, isPart)
  return fc.tuple(some, some)
}

function valueOf(field: BoundField, isPart: boolean): fc.Arbitrary<unknown> {
  const digits = fc.integer({ min: 1000, max: 9999 })
  switch (field.type) {
    case 'phone':
      return digits.map((end) => `1398765${end}`)
    case 'email':
      return digits.map((end) => `someone${end}@example.com`)
    case 'url':
      return digits.map((end) => `https://site${end}.example.com`)
    case 'number':
      return fc.integer({ min: 1900, max: 2100 })
    case 'percent':
      return fc.integer({ min: 0, max: 100 })
    case 'money':
      // More than what is planned for a contract, less than the contract.
      return field.column === 'amount' && isPart
        ? fc.constantFrom('31.00', '62.00')
        : fc.integer({ min: 600_000, max: 900_000 }).map((units) => `${units}.50`)
    case 'boolean':
      return fc.boolean()
    case 'select':
      return fc.constantFrom(...field.options!)
    case 'multiSelect':
      return fc.subarray([...field.options!])
    case 'date':
      return fc.integer({ min: 1, max: 28 }).map((day) => `20${field.key === 'endsOn' ? 30 : 20}-06-${10 + (day % 18)}`)
    case 'datetime':
      return fc.integer({ min: 1, max: 9 }).map((hour) => `2026-03-01T0${hour}:00:00.000Z`)
    default:
      return fc.integer({ min: 100_000, max: 999_999 }).map((end) => `秘密${end}`.slice(0, field.maxLength))
  }
}

/** Some fields with the value that each of them has in either world. */
function secretsOf(kind: RecordKind, fields: readonly BoundField[]) {
  return fc
    .subarray([...fields], { minLength: 1, maxLength: Math.min(4, fields.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((field) => pairOf(field, kind.partOf !== undefined).map((values) => ({ key: field.key, values }))),
      ),
    )
}

/** Without digits, which are in the names that the factories give. */
const words = fc.stringMatching(/^[a-z]{3,9}$/)

/** What sums are made of: of the three kinds that share one contract's money all amounts are hidden together. */
const money: Record<string, Record<string, string>> = {
  contract: { amount: 'hidden', paidAmount: 'hidden', plannedAmount: 'hidden' },
  paymentPlan: { amount: 'hidden', paidAmount: 'hidden', dueOn: 'hidden' },
  payment: { amount: 'hidden', allocatedAmount: 'hidden', paidOn: 'hidden' },
}

async function hide(world: World, kind: RecordKind, keys: readonly string[]): Promise<void> {
  const { version } = (await world.admin.get(`/roles/${world.roleId}`)).body
  const levels = Object.fromEntries(keys.map((key) => [key, 'hidden']))
  const known = Object.fromEntries(
    limitable.map(({ kind: { kind: name } }) => [name, (name in money && kind.kind in money && money[name]) || {}]),
  )
  const fieldRights = { ...known, [kind.kind]: { ...known[kind.kind], ...levels } }
  const changed = await world.admin.patch(`/roles/${world.roleId}`, { version, fieldRights })
  expect([changed.status, changed.body.fields]).toEqual([200, undefined])
}

/** Views that use the hidden fields in every way that their types allow, each with the value that this world's record has. */
async function shareViews(world: World, kind: RecordKind, hidden: Readonly<Record<string, unknown>>) {
  const shapes = Object.entries(hidden).flatMap(([field, value]) => [
    { filter: { field, op: 'eq', value } },
    { filter: { and: [{ field, op: 'ne', value }] } },
    {
      filter: {
        or: [
          { field: 'createdAt', op: 'isEmpty' },
          { field, op: 'in', value: [value].flat() },
        ],
      },
    },
    { filter: { and: [{ field, op: 'isNotEmpty' }] }, q: 'a' },
    { sort: field, columns: ['createdAt', field] },
    { sort: `-${field}`, group: field },
    { columns: [field], by: field },
  ])
  for (const shape of shapes) {
    const body = { kind: kind.kind, name: '视图', sharing: 'everyone', shape }
    const made = await world.admin.post('/views', body)
    if (made.status === 201) world.views.push(made.body.id)
  }
  expect(world.views.length).toBeGreaterThanOrEqual(Object.keys(hidden).length * 2)
}

async function fill(world: World, kind: RecordKind, values: Record<string, unknown>, secret: string) {
  const path = `/${pathOf(kind.kind)}/${world.records[pathOf(kind.kind)]}`
  const { version } = (await world.admin.get(path)).body
  const lines = kind.extras['lines'] && 'amount' in values ? { lines: [] } : {}
  return world.admin.patch(path, { version, ...values, ...lines, custom: { secret } })
}

const instants = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?/g
const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const cursors = /"nextCursor":"[^"]*"/g
/** Numbers that the factories give to names, shorter than those of the secrets, and what is random in a key. */
const chance = /(?<=\p{Script=Han}|Webhook )\d{1,5}(?!\d)|(?<="(prefix|lastFour|hash)":")[^"]*/gu

/** An answer without what differs between any two organizations. */
function told(world: World, { status, bytes }: TestResponse): string {
  const text = bytes
    .toString()
    .replaceAll(cursors, '"nextCursor":"…"')
    .replaceAll(instants, '…')
    .replaceAll(chance, '…')
  return `${status} ${text.replaceAll(ids, (id) => {
    if (!world.numbers.has(id)) world.numbers.set(id, `#${world.numbers.size}`)
    return world.numbers.get(id)!
  })}`
}

interface Asked {
  kind: RecordKind
  keys: readonly string[]
  probes: readonly string[]
}

/** Everything that somebody who is after the values may think of. */
async function* ask(world: World, { kind, keys, probes }: Asked): AsyncGenerator<[string, TestResponse]> {
  const { blind, records } = world
  const list = `/${pathOf(kind.kind)}`
  const one = `${list}/${records[pathOf(kind.kind)]}`
  for (const operation of operationsOf(app.app).filter(({ method, isPublic }) => method === 'GET' && !isPublic)) {
    const id = records[operation.path.split('/')[1] ?? ''] ?? ''
    const path = operation.path.replaceAll(/\{\w+\}/g, id) + sampleQuery(operation)
    yield [operation.operationId, await blind.get(path)]
  }
  for (const key of keys) {
    for (const op of ['isNotEmpty', 'eq', 'startsWith', 'lt'])
      yield [`${key} ${op}`, await blind.get(list, { filter: { field: key, op, value: probes[0] } })]
    const nested = { or: [{ field: 'name', op: 'isEmpty' }, { and: [{ field: key, op: 'isNotEmpty' }] }] }
    yield [`${key} nested`, await blind.get(list, { filter: nested })]
    for (const fields of [key, `name,${key}`]) yield [`list of ${fields}`, await blind.get(list, { fields })]
    yield [`groups by ${key}`, await blind.get(`${list}/groups`, { by: key })]
    yield [`groups with the sum of ${key}`, await blind.get(`${list}/groups`, { by: 'createdAt', sum: key })]
    for (const sort of [key, `-${key}`]) yield [`sort ${sort}`, await blind.get(list, { sort })]
    yield [`write ${key}`, await blind.patch(one, { version: 9_999, [key]: probes[0] })]
  }
  for (const view of world.views) {
    yield [`view ${view}`, await blind.get(`/views/${view}`)]
    yield [`list of view ${view}`, await blind.get(list, { view })]
  }
  yield ['views', await blind.get('/views', { kind: kind.kind })]
  const shape = { filter: { field: keys[0], op: 'eq', value: probes[0] }, sort: keys[0], columns: [keys[0]] }
  yield ['view of what is hidden', await blind.post('/views', { kind: kind.kind, name: '问', shape })]
  for (const probe of probes) {
    for (const q of [probe, probe.slice(0, 4), probe.slice(-4)]) yield [`q ${q}`, await blind.get(list, { q })]
  }
  yield ['stale change', await blind.patch(one, { version: 9_999 })]
  yield ['stale deletion', await blind.delete(`${one}?version=9999`)]
  yield ['timeline', await blind.get('/activities', { subjectType: kind.kind, subjectId: records[pathOf(kind.kind)] })]
  const task = { subjectType: kind.kind, subjectId: records[pathOf(kind.kind)], title: '问', custom: { secret: 'x' } }
  yield ['reference', await blind.post('/tasks', task, { 'idempotency-key': 'again' })]
  yield ['reference, repeated', await blind.post('/tasks', task, { 'idempotency-key': 'again' })]
  const content = `name,${keys.join()}\n华为,${keys.map(() => probes[0]).join()}\n`
  const bulk = { kind: kind.kind, action: 'edit', records: [{ id: records[pathOf(kind.kind)] }] }
  for (const key of keys) {
    const changes = key === own ? { custom: { secret: probes[0] } } : { [key]: probes[0] }
    yield [`bulk edit of ${key}`, await blind.post('/bulk-changes', { ...bulk, changes })]
    const filter = JSON.stringify({ field: key, op: 'isNotEmpty' })
    yield [
      `bulk deletion by ${key}`,
      await blind.post('/bulk-changes', { kind: kind.kind, action: 'delete', query: { filter } }),
    ]
  }
  yield ['import', await blind.upload(`/imports?kind=${kind.kind}`, { name: 'probe.csv', content })]
  for (const q of probes)
    yield [
      `bulk deletion of ${q}`,
      await blind.post('/bulk-changes', { kind: kind.kind, action: 'delete', query: { q } }),
    ]
}

it.each(limitable.map(({ kind, fields }) => [kind.kind, kind, fields] as const))(
  'what a role hides of a %s cannot be learnt by anything that its holder can ask',
  async (_name, kind, fields) => {
    const property = fc.asyncProperty(secretsOf(kind, fields), fc.tuple(words, words), async (hidden, secret) => {
      const worlds = [await makeWorld(), await makeWorld()] as const
      const keys = [...hidden.map(({ key }) => key), own]
      for (const [index, world] of worlds.entries()) {
        await hide(world, kind, keys)
        const values = Object.fromEntries(hidden.map(({ key, values }) => [key, values[index]]))
        const filled = await fill(world, kind, values, secret[index]!)
        expect([values, filled.status, filled.body.fields]).toEqual([values, 200, undefined])
        await shareViews(world, kind, { ...values, [own]: secret[index]! })
      }
      const asked = { kind, keys, probes: [...hidden.flatMap(({ values }) => values), ...secret].map(String) }
      const others = ask(worlds[1], asked)
      for await (const [question, answer] of ask(worlds[0], asked)) {
        const [, other] = (await others.next()).value as [string, TestResponse]
        expect(told(worlds[0], answer), question).toBe(told(worlds[1], other))
      }
    })
    await fc.assert(property, { numRuns: 1, endOnFailure: true })
  },
  120_000,
)

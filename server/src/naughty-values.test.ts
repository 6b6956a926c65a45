import { describe, expect, it } from 'vitest'
import { operators } from './platform/records/operators.ts'
import type { TestClient, TestResponse } from './testing/test-client.ts'
import { recordsOfEveryKind } from './testing/every-kind.ts'
import { naughtyValues, placesIn, withValueAt } from './testing/naughty-values.ts'
import { type Operation, operationsOf, sampleOf, sampleQuery } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'

const testApp = useTestApp({ caches: true })

/** Records of every kind by the resource's name, and a stage of the opportunity's pipeline. */
type Records = Record<string, string>

async function recordsOf(admin: TestClient): Promise<Records> {
  const records = await recordsOfEveryKind(admin)
  const { body } = await admin.get(`/opportunities/${records['opportunities']}`)
  return { ...records, stages: body.stageId }
}

const resourceOfKey: Record<string, string> = {
  ownerId: 'users',
  assigneeId: 'users',
  managerId: 'users',
  headId: 'users',
  intoId: 'departments',
  subjectId: 'customers',
  paymentPlanId: 'payment-plans',
  opportunityId: 'opportunities',
}

/** Fills a sample with records that exist, so that a command gets further than to the first thing it cannot find. */
function fill(value: unknown, records: Records, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, records, key.replace(/s$/, '')))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, records, name)]))
  if (key === 'subjectType') return 'customer'
  const id = records[resourceOfKey[key] ?? `${key.replace(/Id$/, '')}s`]
  return key.endsWith('Id') && id ? id : value
}

function expectAnswer(response: TestResponse, what: string): void {
  if (response.status < 400) return
  expect(response.status, `${what}: ${JSON.stringify(response.body)}`).toBeLessThan(500)
  const problem = { status: response.status, code: expect.any(String), fields: expect.any(Array) }
  expect(response.body, what).toMatchObject(problem)
}

/** Sends every naughty value in every place of an operation's body, always with the version that is current. */
async function walk(client: TestClient, operation: Operation, records: Records): Promise<void> {
  const id = records[operation.path.split('/')[1] ?? '']
  const path = operation.path.replaceAll(/\{\w+\}/g, id ?? '') + sampleQuery(operation)
  const sample = fill(sampleOf(operation.body!), records)
  let version = 1
  for (const place of placesIn(operation.body!)) {
    for (const value of naughtyValues(place.schema)) {
      const current = place.path[0] === 'version' ? sample : withCurrent(sample, version)
      const response = await client.send(operation.method, path, withValueAt(current, place.path, value) as object)
      const shown = String(JSON.stringify(value)).slice(0, 80)
      expectAnswer(response, `${operation.operationId}, ${place.path.join('.')} = ${shown}`)
      version = response.body?.current?.version ?? (response.status < 300 && response.body?.version) ?? version
    }
  }
}

function withCurrent(sample: unknown, version: number): unknown {
  return typeof sample === 'object' && sample !== null && 'version' in sample ? { ...sample, version } : sample
}

describe('a value that a careless program stores, computes with or stumbles over', () => {
  it('is taken or refused in every place of every body, and never gets a 500', async () => {
    const { admin } = await testApp.organization()
    const records = await recordsOf(admin)
    const operations = operationsOf(testApp.app).filter(({ body, operationId }) => body && operationId !== 'setUp')
    expect(operations.length).toBeGreaterThan(40)
    for (const operation of operations) await walk(admin, operation, records)
  }, 600_000)
})

describe('lists', () => {
  const kinds = () =>
    operationsOf(testApp.app).filter(
      ({ query, path }) =>
        query.some(({ name }) => name === 'filter') && query.some(({ name }) => name === 'sort') && !path.includes('{'),
    )

  it('take or refuse every operator with every value on every field', async () => {
    const { admin } = await testApp.organization()
    await recordsOf(admin)
    for (const { path, operationId } of kinds()) {
      for (const filter of await filtersFor(admin, path)) {
        const first = await admin.get(path, { filter })
        expectAnswer(first, `${operationId} ${JSON.stringify(filter)}`)
        const faults = new Set<number>(
          (first.body.fields ?? []).map((fault: { path: string }) => Number(fault.path.split('.')[2])),
        )
        if (first.status === 200) continue
        const rest = { or: filter.or.filter((_, index) => !faults.has(index)) }
        const second = await admin.get(path, { filter: rest })
        expect(second.status, `${operationId} ${JSON.stringify(rest)}: ${JSON.stringify(second.body)}`).toBe(200)
      }
    }
  }, 300_000)

  it('take or refuse a cursor whatever it claims to be', async () => {
    const { admin } = await testApp.organization()
    const records = await recordsOf(admin)
    const values = [
      null,
      '',
      'x',
      0,
      1e308,
      true,
      '0000-01-01',
      '9999-12-31T23:59:59-14:00',
      '1e400',
      [],
      {},
      'x'.repeat(500),
    ]
    for (const { path, operationId } of kinds()) {
      const [sortable] = (await admin.get(path, { sort: '?' })).body.fields
      for (const key of sortable.params.options as string[]) {
        for (const value of values) {
          const cursor = Buffer.from(JSON.stringify([key, false, value, records['customers']])).toString('base64url')
          const response = await admin.get(path, { sort: key, cursor })
          expectAnswer(response, `${operationId} ${key} ${JSON.stringify(value)}`)
        }
      }
    }
  }, 300_000)

  it('refuse a cursor of another sort', async () => {
    const { admin } = await testApp.organization()
    await recordsOf(admin)
    await recordsOf(admin)
    const { nextCursor } = (await admin.get('/customers', { sort: 'name', limit: 1 })).body
    expect(nextCursor).toEqual(expect.any(String))
    for (const sort of ['-name', '-updatedAt', 'createdAt']) {
      expect(await admin.get('/customers', { sort, limit: 1, cursor: nextCursor })).toMatchObject({
        status: 400,
        body: { fields: [{ path: 'cursor', code: 'invalid_format' }] },
      })
    }
  })
})

interface Condition {
  field: string
  op: string
  value?: unknown
}

const filterValues = [
  '%',
  '\\',
  'x'.repeat(190),
  '2026-02-28',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '9999999999999999.99',
  '00000000-0000-0000-0000-000000000000',
  2 ** 31 - 1,
  -0.5,
  true,
  'today',
]

/** For each field of the list's kind all operators with all values, in filters that are short enough. */
async function filtersFor(admin: TestClient, path: string): Promise<{ or: Condition[] }[]> {
  const keys = Object.keys((await admin.get(path)).body.items[0] ?? {})
  return keys.flatMap((field) => {
    const conditions = operators.flatMap((op) =>
      filterValues.map((value) => ({ field, op, value: valueFor(op, value) })),
    )
    const chunks: { or: Condition[] }[] = []
    for (let at = 0; at < conditions.length; at += 40) chunks.push({ or: conditions.slice(at, at + 40) })
    return chunks
  })
}

function valueFor(op: string, value: unknown): unknown {
  if (op === 'in' || op === 'nin') return [value]
  if (op === 'between') return [value, value]
  return op === 'isEmpty' || op === 'isNotEmpty' ? undefined : value
}

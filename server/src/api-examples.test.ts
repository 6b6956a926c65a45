import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { kinds } from './modules.ts'
import { columnsByTable } from './platform/db/columns.gen.ts'
import { newId } from './platform/id.ts'
import { recordsOfEveryKind } from './testing/every-kind.ts'
import { fillPath, type Operation, operationsOf } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient, TestResponse } from './testing/test-client.ts'
import type { TestOrganization } from './testing/test-organization.ts'
import type { ApiDocument } from './reference/api-document.ts'
import { sampleId } from './reference/example.ts'

const testApp = useTestApp()

interface Write {
  operation: Operation
  example: Record<string, unknown>
}

/** Every operation for signed-in people that takes a JSON body, with the example of its description. */
function writes(): Write[] {
  const document = testApp.app.swagger() as unknown as ApiDocument
  return operationsOf(testApp.app).flatMap((operation) => {
    const described = document.paths[`/api/v1${operation.path}`]?.[operation.method.toLowerCase() as 'post']
    const example = described?.requestBody?.content['application/json']?.example as Write['example'] | undefined
    return example && !operation.isPublic ? [{ operation, example }] : []
  })
}

/** The ids that examples have, and the records that stand there for them. */
async function idsOf(organization: TestOrganization, records: Record<string, string>): Promise<Map<string, string>> {
  const { admin } = organization
  const [colleague, member] = [
    await organization.addUserWithRights(['customer.view'], 'own'),
    await organization.addUserWithRights(
      kinds.all.filter(({ hasTeam }) => hasTeam).map(({ kind }) => `${kind}.view`),
      'own',
    ),
  ]
  const into = (await admin.get('/departments')).body.items.find(
    ({ id }: { id: string }) => id !== records['departments'],
  )
  const { pipelineId } = (await admin.get(`/opportunities/${records['opportunities']}`)).body
  const { stages } = (await admin.get(`/pipelines/${pipelineId}`)).body
  const reasons = (await admin.get('/loss-reasons')).body.items
  const standing = {
    customer: records['customers'],
    subject: records['customers'],
    contact: records['contacts'],
    lead: records['leads'],
    opportunity: records['opportunities'],
    contract: records['contracts'],
    paymentPlan: records['payment-plans'],
    product: records['products'],
    pipeline: pipelineId,
    stage: stages[1].id,
    lossReason: reasons[0].id,
    owner: colleague.userId,
    assignee: colleague.userId,
    user: member.userId,
    into: into.id,
    manager: colleague.userId,
    head: colleague.userId,
    department: records['departments'],
    role: records['roles'],
    layout: records['layouts'],
    view: records['views'],
    attachment: records['files'],
    delivery: records['webhooks/deliveries'],
  }
  return new Map(Object.entries(standing).map(([name, id]) => [sampleId(name), id as string]))
}

function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each, ids)]))
  return typeof value === 'string' ? (ids.get(value) ?? value) : value
}

/** The version of the record that a path is about, whose last words may be a command on it. */
async function versionAt(client: TestClient, path: string): Promise<number | undefined> {
  for (const each of [path, path.replace(/\/[^/]+$/, '')]) {
    const { status, body } = await client.get(each)
    if (status === 200 && typeof body?.version === 'number') return body.version
  }
  return undefined
}

async function deletedCustomer(admin: TestClient): Promise<string> {
  const { id, version } = (await admin.post('/customers', { name: '已删除的客户' })).body
  await admin.delete(`/customers/${id}?version=${version}`)
  return id
}

/** Without the chain into which what happened before may be sealed by any request that needs it so. */
const tables = Object.keys(columnsByTable).filter(
  (table) =>
    columnsByTable[table]!.includes('org_id') &&
    !['activity_chain', 'chain_ends', 'unsealed_activities'].includes(table),
)

/** How many rows the organization has, by table. */
async function rowsOf(organization: TestOrganization): Promise<Record<string, number>> {
  const counts = tables.map(
    (table) =>
      sql`select ${table} as name, count(*)::int as rows from ${sql.table(table)} where org_id = ${organization.orgId}`,
  )
  const { rows } = await organization.tx((tx) =>
    sql<{ name: string; rows: number }>`${sql.join(counts, sql` union all `)}`.execute(tx),
  )
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]))
}

/** What is shown once only, and not to who asks again. */
const shownOnce = ['secret', 'key']

/** What was done again although it was the same request, under the same key. */
async function doneAgain(
  organization: TestOrganization,
  { operationId }: Operation,
  [path, body, headers]: [string, object, Record<string, string>],
  first: TestResponse,
): Promise<string[]> {
  const before = await rowsOf(organization)
  const second = await organization.admin.post(path, body, headers)
  const known = (answer: TestResponse) => [
    answer.status,
    typeof answer.body === 'object' && answer.body !== null
      ? Object.fromEntries(Object.entries(answer.body as object).filter(([name]) => !shownOnce.includes(name)))
      : answer.body,
  ]
  return isDeepStrictEqual([known(second), await rowsOf(organization)], [known(first), before])
    ? []
    : [`${operationId}: ${JSON.stringify(known(second))} after ${JSON.stringify(known(first))}`]
}

it('every write can be sent as its example is, and a POST that is repeated under its key does nothing more', async () => {
  const organization = await testApp.organization()
  const { admin } = organization
  const records = await recordsOfEveryKind(admin)
  records['imports'] = (
    await admin.upload('/imports?kind=customer', { name: '客户.csv', content: '客户名称,负责人\n华为,小王\n' })
  ).body.id
  const ids = await idsOf(organization, records)
  const refused: string[] = []
  const repeated: string[] = []
  let repeats = 0
  for (const { operation, example } of writes()) {
    if (operation.path.startsWith('/recycle-bin')) {
      records['recycle-bin'] = await deletedCustomer(admin)
      ids.set(sampleId('record'), records['recycle-bin'])
    }
    const { items: layouts } = (await admin.get('/layouts', { kind: 'customer' })).body
    const other = layouts.find(({ id }: { id: string }) => id !== records['layouts'])
    if (other) ids.set(sampleId('otherLayout'), other.id)
    const path = fillPath({ ...operation, path: operation.path.replace('{kind}', 'customer') }, records)
    const body = withIds(example, ids) as Record<string, unknown>
    if ('version' in body) body['version'] = (await versionAt(admin, path)) ?? body['version']
    const headers = operation.method === 'POST' ? { 'idempotency-key': newId() } : {}
    const response = await admin.send(operation.method, path, body, headers)
    const { status, body: answer } = response
    if (operation.method === 'POST' && status < 300 && ++repeats)
      repeated.push(...(await doneAgain(organization, operation, [path, body, headers], response)))
    // What the examples before did to the one record of each kind may be in the way.
    if (status >= 300 && status !== 409 && status !== 403)
      refused.push(`${operation.operationId} ${status} ${JSON.stringify(answer)} for ${JSON.stringify(body)}`)
  }
  expect(refused).toEqual([])
  expect(repeated).toEqual([])
  expect(repeats).toBeGreaterThan(40)
}, 120_000)

it('no example of a write is only its own names, or a change that changes nothing', () => {
  const fillers = (value: unknown, key: string, at: string): string[] => {
    if (Array.isArray(value)) return value.flatMap((each) => fillers(each, key, at))
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, each]) => fillers(each, name, `${at}.${name}`))
    return value === key ? [`${at}: ${JSON.stringify(value)}`] : []
  }
  const found = writes().flatMap(({ operation: { operationId, method }, example }) => [
    ...fillers(example, '', operationId),
    ...(method === 'PATCH' && Object.keys(example).join() === 'version' ? [`${operationId}: changes nothing`] : []),
    ...('name' in example && /^[a-z]+$/.test(String(example['name']))
      ? [`${operationId}: ${String(example['name'])}`]
      : []),
  ])
  expect(found).toEqual([])
})

import { workOn } from '../../modules/bulk-changes/factory.ts'
import { workOnExport } from '../../modules/exports/factory.ts'
import { finishImport } from '../../modules/imports/factory.ts'
import { deliver, spread } from '../../modules/webhooks/factory.ts'
import { nestCustom } from '../../platform/records/field-access.ts'
import { exportedKinds, importedKinds } from '../by-kind.ts'
import { operationsOf, sampleQuery } from '../operations.ts'
import type { TestApp } from '../test-app.ts'
import type { TestResponse } from '../test-client.ts'
import { limitable, type Secret } from './secrets.ts'
import { pathOf, recordPath, told, type World } from './world.ts'

type Answer = Pick<TestResponse, 'status' | 'bytes'>
/** What somebody asks who is after the values, given what they guess; both worlds are asked the same. */
export type Question = readonly [name: string, ask: (world: World) => Promise<Answer>]

/** Everything that can be read. */
export function* reads(app: TestApp): Generator<Question> {
  for (const operation of operationsOf(app.app).filter(({ method, isPublic }) => method === 'GET' && !isPublic))
    yield [
      operation.operationId,
      ({ blind, records }) => {
        const id = records[operation.path.split('/')[1] ?? ''] ?? ''
        return blind.get(operation.path.replaceAll(/\{\w+\}/g, id) + sampleQuery(operation))
      },
    ]
  for (const { kind } of limitable) {
    const list = `/${pathOf(kind.kind)}`
    yield [`list ${kind.kind}`, ({ blind }) => blind.get(list, { limit: 100, sort: '-createdAt' })]
    yield [`record ${kind.kind}`, (world) => world.blind.get(recordPath(world, kind.kind))]
    yield [
      `timeline ${kind.kind}`,
      ({ blind, records }) =>
        blind.get('/activities', { subjectType: kind.kind, subjectId: records[pathOf(kind.kind)], limit: 100 }),
    ]
    yield [`audit ${kind.kind}`, ({ blind }) => blind.get('/audit', { kind: kind.kind, limit: 200 })]
    yield [`views ${kind.kind}`, ({ blind }) => blind.get('/views', { kind: kind.kind })]
  }
  yield ['audit file', ({ blind }) => blind.get('/audit/file')]
}

/** Lists, counts, groups, search and the log, asked by one field and for what may be in it. */
export function* byField({ kind, key, values }: Secret): Generator<Question> {
  const list = `/${pathOf(kind)}`
  const probes = [...new Set(values.flatMap(probesOf))]
  for (const op of ['isNotEmpty', 'eq', 'lt', 'startsWith'])
    yield [`${key} ${op}`, ({ blind }) => blind.get(list, { filter: { field: key, op, value: probes[0] ?? '' } })]
  const nested = { or: [{ field: 'createdAt', op: 'isEmpty' }, { and: [{ field: key, op: 'isNotEmpty' }] }] }
  yield [`${key} nested`, ({ blind }) => blind.get(list, { filter: nested })]
  for (const sort of [key, `-${key}`]) yield [`sort ${sort}`, ({ blind }) => blind.get(list, { sort })]
  yield [`fields ${key}`, ({ blind }) => blind.get(list, { fields: `${key},createdAt` })]
  yield [`groups by ${key}`, ({ blind }) => blind.get(`${list}/groups`, { by: key })]
  yield [`groups with the sum of ${key}`, ({ blind }) => blind.get(`${list}/groups`, { by: 'createdAt', sum: key })]
  yield [`audit of ${key}`, ({ blind }) => blind.get('/audit', { kind, field: key })]
  for (const q of probes) {
    yield [`q ${q}`, ({ blind }) => blind.get(list, { q })]
    yield [`search ${q}`, ({ blind }) => blind.get('/search', { q, kinds: kind })]
    yield [`audit by ${q}`, ({ blind }) => blind.get('/audit', { kind, field: key, recordId: q })]
  }
  const shape = { filter: { field: key, op: 'eq', value: probes[0] ?? '' }, sort: key, columns: [key] }
  yield [`view of ${key}`, ({ blind }) => blind.post('/views', { kind, name: '问', shape })]
  for (const value of values.filter(isPlain)) {
    const body = nestCustom({ [key]: value })
    yield [`write ${key}`, (world) => world.blind.patch(recordPath(world, kind), { version: 9_999, ...body })]
    yield [
      `bulk edit of ${key}`,
      ({ blind, records }) =>
        blind.post('/bulk-changes', {
          kind,
          action: 'edit',
          records: [{ id: records[pathOf(kind)] }],
          changes: body,
        }),
    ]
  }
  const filter = JSON.stringify({ field: key, op: 'isNotEmpty' })
  yield [
    `bulk deletion by ${key}`,
    ({ blind }) => blind.post('/bulk-changes', { kind, action: 'delete', query: { filter } }),
  ]
  for (const asked of [{ query: { filter } }, { query: { sort: key } }, { query: {}, columns: [key] }])
    yield [`export by ${key}`, ({ blind }) => blind.post('/exports', { kind, format: 'csv', ...asked })]
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null || Array.isArray(value)

/** Words that somebody who guesses the value may look for: all of it, its beginning and its end. */
function probesOf(value: unknown): string[] {
  if (!isPlain(value) || typeof value === 'boolean') return []
  const text = String(value)
  // Ends such as 0000 stand in the records' own numbers, and what finds several alike comes in any order.
  return [text, text.slice(0, 6), text.slice(-4)].filter((probe) => probe.length > 1 && !/^\.?0{2}/.test(probe))
}

/** What is read by way of a job: exports, and imports that are rehearsed or look for records that are there. */
export function* byJobs(app: TestApp): Generator<Question> {
  for (const kind of exportedKinds) {
    yield [
      `export of ${kind}`,
      async ({ blind }) => {
        const { id } = (await blind.post('/exports', { kind, format: 'csv', query: { sort: '-createdAt' } })).body
        await workOnExport(app, blind, id)
        return blind.get(`/exports/${id}/file`)
      },
    ]
  }
  for (const kind of importedKinds) {
    const columns = limitable.find((one) => one.kind.kind === kind)?.kind.bound.map(({ key }) => key) ?? ['name']
    const content = `${columns.join()}\n${columns.map((key) => (key === 'name' ? '线索' : '')).join()}\n`
    yield [`import of ${kind}`, ({ blind }) => blind.upload(`/imports?kind=${kind}`, { name: 'probe.csv', content })]
    yield [
      `rehearsal of ${kind}`,
      async ({ blind }) => {
        const uploaded = await blind.upload(`/imports?kind=${kind}`, { name: 'probe.csv', content: 'name\n华为\n' })
        const { id } = uploaded.body
        await finishImport(app, blind, id, 'dry-run').catch(() => undefined)
        return blind.get(`/imports/${id}/changes`)
      },
    ]
  }
  yield [
    'webhook',
    async (world) => {
      await spread(app, world.orgId)
      await deliver(app, world.webhook, world.orgId)
      // Different records' messages come in any order, and each with an id of its own.
      const messages = world.receiver.received
        .splice(0)
        .map(({ message: { id: _, ...message } }) =>
          told(world, { status: 0, bytes: Buffer.from(JSON.stringify(message)) }),
        )
      return { status: messages.length, bytes: Buffer.from(messages.toSorted().join('\n')) }
    },
  ]
}

/** Commands that could carry a value over or refuse by it; what they have made is read again afterwards. */
export function* commands(app: TestApp): Generator<Question> {
  const at = (kind: string, rest: string) => (world: World) => `${recordPath(world, kind)}${rest}`
  const amounts = ['0.01', '30.00', '45.00', '650000.00', '750000.00', '850000.00', '99999999.00']
  const change = (kind: string, body: object): Question => [
    `change ${kind} ${JSON.stringify(body)}`,
    async (world) => {
      const { version } = (await world.blind.get(recordPath(world, kind))).body
      return world.blind.patch(recordPath(world, kind), { version, ...body })
    },
  ]
  for (const amount of amounts) {
    for (const kind of ['payment', 'paymentPlan', 'contract', 'opportunity']) yield change(kind, { amount })
    const contractId = ({ records }: World) => records['contracts']
    yield [
      `pay ${amount}`,
      (world) => world.blind.post('/payments', { contractId: contractId(world), amount, paidOn: '2026-01-02' }),
    ]
    yield [
      `plan ${amount}`,
      (world) => world.blind.post('/payment-plans', { contractId: contractId(world), amount, dueOn: '2026-01-02' }),
    ]
  }
  for (const day of ['2000-01-01', '2020-06-15', '2030-06-20', '2040-01-01'])
    for (const key of ['startsOn', 'endsOn']) yield change('contract', { [key]: day })
  yield change('contract', { currency: 'USD' })
  const schedule = { count: 1, firstDueOn: '2026-12-01', everyMonths: 1 }
  yield ['schedule', (world) => world.blind.post(at('contract', '/payment-schedule')(world), schedule)]
  for (const more of [{}, { amount: '5.00' }])
    yield [
      'contract from an opportunity',
      ({ blind, records }) =>
        blind.post('/contracts', { name: '问', opportunityId: records['opportunities'], ...more }),
    ]
  yield ['proposal', (world) => world.blind.get(at('lead', '/conversion-proposal')(world))]
  const parts = { customer: { name: '问' }, contact: { name: '问' }, opportunity: { name: '问' } }
  yield ['conversion', (world) => world.blind.post(at('lead', '/conversion')(world), parts)]
  const task = (world: World) => ({ subjectType: 'customer', subjectId: world.records['customers'], title: '问' })
  for (const name of ['task', 'task, repeated'])
    yield [name, (world) => world.blind.post('/tasks', task(world), { 'idempotency-key': 'again' })]
  for (const { kind } of limitable) {
    yield [`stale ${kind.kind}`, (world) => world.blind.patch(recordPath(world, kind.kind), { version: 9_999 })]
    yield [`stale deletion of ${kind.kind}`, (world) => world.blind.delete(at(kind.kind, '?version=9999')(world))]
  }
  yield [
    'bulk edit',
    async ({ blind, records }) => {
      const given = {
        kind: 'contract',
        action: 'edit',
        records: [{ id: records['contracts'] }],
        changes: { name: '改' },
      }
      const { id } = (await blind.post('/bulk-changes', given)).body
      await workOn(app, blind, id)
      return blind.get(`/bulk-changes/${id}/results`)
    },
  ]
  for (const kind of ['payment', 'paymentPlan', 'product', 'opportunity'])
    yield [
      `deletion and return of ${kind}`,
      async (world) => {
        const { version } = (await world.blind.get(recordPath(world, kind))).body
        await world.blind.delete(at(kind, `?version=${version}`)(world))
        const { items } = (await world.blind.get('/recycle-bin')).body
        const entry = items.find(({ id }: { id: string }) => id === world.records[pathOf(kind)])
        return world.blind.post(`/recycle-bin/${entry?.id}/restoration`, { version: entry?.version ?? 1 })
      },
    ]
}

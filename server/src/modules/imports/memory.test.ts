import { describe, expect, it } from 'vitest'
import { withOrg } from '../../platform/db/with-org.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { mappedColumns, proposeMapping } from './columns/map-columns.ts'
import { profileTable } from './columns/profile-table.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { openTable } from './reading/read-table.ts'
import type { Source } from './reading/source.ts'
import { mostNames, scanReferences } from './references/scan-references.ts'
import { resolversFor } from './rows/resolve-names.ts'
import { Rehearsal } from './rows/rehearsal.ts'
import { FieldResolver, recordSpace } from './rows/resolver.ts'

const app = useTestApp()

/** A file that is nowhere: its bytes are made when they are read. */
function madeUp(rows: number, line: (index: number) => string): Source & { given: number } {
  const pieces = function* () {
    for (let index = 0; index < rows; index += 500)
      yield Buffer.from(Array.from({ length: Math.min(500, rows - index) }, (_, at) => line(index + at)).join(''))
  }
  const source: Source & { given: number } = {
    size: 0,
    given: 0,
    async *read(from = 0, to = source.size): AsyncGenerator<Buffer> {
      let at = 0
      for (const piece of pieces()) {
        const part = piece.subarray(Math.max(0, from - at), Math.max(0, to - at))
        at += piece.length
        source.given += part.length
        if (part.length > 0) yield part
        if (at >= to) return
      }
    },
  }
  for (const piece of pieces()) source.size += piece.length
  return source
}

const rows = 50_000
const line = (index: number) => (index === 0 ? '姓名,公司,手机\n' : `张 ${index},第 ${index} 公司,13800000000\n`)

describe('a large file', () => {
  it('is read no faster than its rows are taken', async () => {
    const source = madeUp(rows, line)
    const { rows: read } = await openTable(source)
    const before = source.given
    const iterator = read()
    for (let taken = 0; taken < 100; taken++) await iterator.next()
    await iterator.return(undefined)
    expect(source.given - before).toBeLessThan(source.size / 20)
  })

  it('leaves in memory only so many of its names, and not its rows', async () => {
    const table = await openTable(madeUp(rows, line))
    const definition = importDefinition('contact')
    const profile = await profileTable(table)
    expect(profile.rows).toBe(rows - 1)
    expect(profile.columns.map(({ values }) => values?.length ?? null)).toEqual([null, null, 1])
    const { mapping, targets } = proposeMapping(definition, profile)
    const scan = await scanReferences(table, definition, mappedColumns(targets, profile.columns, mapping))
    expect(scan.names.get('customerId')!.size).toBe(mostNames)
    expect([...scan.crowded]).toEqual(['customerId'])
    expect(scan.namedRows.count).toBe(0)
  })
})

describe('names that are too many to be kept', () => {
  it('are looked up for the rows at hand', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { name: '华为' })
    const definition = importDefinition('contact')
    const target = definition.targets.find(({ key }) => key === 'customerId')!
    const column = { index: 0, header: '公司', target, notation: { decimalMark: 'point', dateOrder: null } } as const
    const resolvers = new Map([['customerId', new FieldResolver(recordSpace([]), new Map())]])
    const table = ['华为', ' 华为 ', '小米'].map((cell, index) => ({ number: index + 2, cells: [cell], faults: [] }))
    const found = await resolversFor(await admin.ctx(), { resolvers, crowded: [column] }, table)
    const meant = table.map(({ cells }) => found.get('customerId')!.resolve(cells[0]!))
    expect(meant).toMatchObject([{ value: customer.id }, { value: customer.id }, { code: 'reference_not_found' }])
    expect(resolvers.get('customerId')!.resolve('华为')).toMatchObject({ kind: 'fault' })
  })
})

it('a dry run keeps nothing of its rows in memory once their batch is over', async () => {
  const { admin } = await app.organization()
  const ctx = await admin.ctx()
  const rehearsal = new Rehearsal(async () => [])
  await withOrg(ctx, async (tx) => {
    const values = { name: '甲' }
    await rehearsal.recall(tx, ctx, [['name']], [values], [])
    rehearsal.remember([['name']], values, ctx.actor.userId, true)
    expect(rehearsal.overlay([['name']], values, [])).toMatchObject([{ id: ctx.actor.userId }])
  })
  const trials = rehearsal.forget([['name']])
  expect(trials).toMatchObject([
    { recordId: ctx.actor.userId, isVirtual: true, content: { name: '甲' } },
    { recordId: ctx.actor.userId, content: null },
  ])
  expect([rehearsal.size, rehearsal.overlay([['name']], { name: '甲' }, [])]).toEqual([0, []])
})

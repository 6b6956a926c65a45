import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Ctx } from '../../../platform/context.ts'
import { valueAt } from '../../../platform/records/field-access.ts'
import { parseFilter } from '../../../platform/records/filter.ts'
import { type Operator, operators } from '../../../platform/records/operators.ts'
import { filterSql } from '../../../platform/records/filter-sql.ts'
import type { BoundField, RecordKind } from '../../../platform/records/kind.ts'
import { type FilterNode, holds } from '../../../platform/records/layouts/holds.ts'
import { periods } from '../../../platform/records/periods.ts'
import { presentRecord } from '../../../platform/records/row.ts'
import { selectWritten } from '../../../platform/records/select.ts'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { makeField } from '../factory.ts'

const app = useTestApp()

const fields = {
  name: 'text',
  phone: 'phone',
  level: 'select',
  employees: 'number',
  annualRevenue: 'money',
  nextContactAt: 'datetime',
  ownerId: 'user',
  'custom.word': 'text',
  'custom.rate': 'percent',
  'custom.size': 'number',
  'custom.tags': 'multiSelect',
  'custom.day': 'date',
  'custom.isKey': 'boolean',
} as const
type Key = keyof typeof fields

const choices = ['甲', '乙', '丙'].map((label, index) => ({ value: `t${index}`, label }))

const words = fc.constantFrom(
  '华为',
  '华为技术',
  'Huawei',
  'HUAWEI',
  'İstanbul',
  'istanbul',
  '100%',
  '100x',
  'a_b',
  'axb',
  '\\',
  'ΑΣ',
  'ας',
  '😀',
  '𠮷野',
  'ﬀ',
)
const someones = ['0198f000-0000-7000-8000-00000000000a', '0198F000-0000-7000-8000-00000000000A']
const near = fc.integer({ min: -120, max: 120 }).map((days) => new Date(Date.UTC(2026, 10, 26 + days, 15, 59, 59, 999)))
const value: Record<Key, fc.Arbitrary<unknown>> = {
  name: words,
  phone: fc.constantFrom('13800000000', '138 0000', ''),
  level: fc.constantFrom('A', 'B', 'C'),
  employees: fc.integer({ min: 0, max: 3 }),
  annualRevenue: fc.constantFrom('0', '0.00', '9999999999999999.98', '9999999999999999.99', '12.5', '12.50'),
  nextContactAt: near.map((at) => at.toISOString()),
  ownerId: fc.constantFrom(...someones),
  'custom.word': words,
  'custom.rate': fc.constantFrom(0, 0.1, 12.5, 100),
  'custom.size': fc.constantFrom(-1.5, 0, 0.01, 7),
  'custom.tags': fc.constantFrom('t0', 't1', 't2'),
  'custom.day': near.map((at) => at.toISOString().slice(0, 10)),
  'custom.isKey': fc.boolean(),
}

const texts = ['name', 'phone', 'custom.word']
const days = ['nextContactAt', 'custom.day']
const ordered = ['name', 'employees', 'annualRevenue', 'custom.rate', 'custom.size', 'custom.word', ...days]

function operatorsOf(field: Key): Operator[] {
  return operators.filter((op) => {
    if (op === 'contains' || op === 'startsWith') return texts.includes(field)
    if (op === 'within') return days.includes(field)
    return ['lt', 'lte', 'gt', 'gte', 'between'].includes(op) ? ordered.includes(field) : true
  })
}

const condition: fc.Arbitrary<FilterNode> = fc
  .constantFrom(...(Object.keys(fields) as Key[]))
  .chain((field) => fc.constantFrom(...operatorsOf(field)).map((op) => [field, op] as const))
  .chain(([field, op]): fc.Arbitrary<FilterNode> => {
    const one = value[field]
    if (op === 'isEmpty' || op === 'isNotEmpty') return fc.constant({ field, op })
    if (op === 'within') return fc.constantFrom(...periods).map((period) => ({ field, op, value: period }))
    if (op === 'in' || op === 'nin')
      return fc.array(one, { minLength: 1, maxLength: 3 }).map((many) => ({ field, op, value: many }))
    if (op === 'between') return fc.tuple(one, one).map((ends) => ({ field, op, value: ends }))
    if (op === 'contains' || op === 'startsWith') return words.map((word) => ({ field, op, value: word.slice(0, 3) }))
    return one.map((given) => ({ field, op, value: given }))
  })

const filter: fc.Arbitrary<FilterNode> = fc.letrec<{ node: FilterNode }>((tie) => ({
  node: fc.oneof(
    { weight: 3, arbitrary: condition },
    fc.array(tie('node'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('node'), { maxLength: 3 }).map((or) => ({ or })),
  ),
})).node

const record = fc.record(
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'ownerId' && key !== 'name')
      .map(([key, one]) => [key, key === 'custom.tags' ? fc.uniqueArray(one, { maxLength: 3 }) : fc.option(one)]),
  ),
)

const bodyOf = (values: Record<string, unknown>, name: string) => {
  const own = Object.entries(values).filter(([key]) => key.startsWith('custom.'))
  const rest = Object.entries(values).filter(([key]) => !key.startsWith('custom.'))
  return { ...Object.fromEntries(rest), name, custom: Object.fromEntries(own.map(([key, one]) => [key.slice(7), one])) }
}

describe('whether a condition holds', () => {
  it('is the same by the list’s SQL and by the rule that forms go by, for any record and filter', async () => {
    const organization = await app.organization()
    const { admin } = organization
    for (const [key, type] of Object.entries(fields)) {
      if (!key.startsWith('custom.')) continue
      const options = type === 'multiSelect' ? { choices } : {}
      await makeField(admin, { key: key.slice(7), type: type as 'text', label: key, options })
    }
    const ctx: Ctx = { ...(await admin.ctx()), now: new Date('2026-11-26T15:30:00Z') }
    const kind = ctx.kinds.get('customer')!
    await fc.assert(
      fc.asyncProperty(
        record,
        words,
        fc.array(filter, { minLength: 20, maxLength: 30 }),
        async (values, name, filters) => {
          const { id } = await makeCustomer(admin, bodyOf(values, name))
          const sound = filters.filter((one) => parseFilter(kind, JSON.stringify(one)).filter)
          const judged = await organization.tx(async (tx) => {
            const asked = askedOf(kind, presentRecord(ctx, kind, await selectWritten(tx, ctx, kind, id)))
            const { timeZone, fiscalYearStartMonth } = ctx.organization
            const clock = { now: ctx.now, timeZone, fiscalYearStartMonth }
            const columns = sound.map(
              (one) => sql`coalesce(${filterSql(ctx, parseFilter(kind, JSON.stringify(one)).filter!)}, false)`,
            )
            const found = await sql<{
              held: boolean[]
            }>`select array[${sql.join([sql`true`, ...columns])}] as held from customers t
            where t.org_id = ${ctx.orgId} and t.id = ${id}`.execute(tx)
            return sound.map((one, index) => ({
              filter: one,
              byRule: holds(one, asked, clock),
              bySql: found.rows[0]!.held[index + 1],
            }))
          })
          for (const { filter: one, byRule, bySql } of judged) expect([one, byRule]).toEqual([one, bySql])
        },
      ),
      { numRuns: 80 },
    )
  }, 120_000)
})

function askedOf(kind: RecordKind, presented: object) {
  const typeOf = (key: string): BoundField['type'] | undefined => kind.byKey.get(key)?.type
  return { typeOf, valueOf: (key: string) => valueAt(presented, key) }
}

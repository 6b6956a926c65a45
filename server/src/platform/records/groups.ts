import { z } from 'zod'
import { refuseWithheld } from '../access/authorize.ts'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { operators } from './operators.ts'
import { conditionsOfGroup, parseBy, parseSum, valueOfKey } from './group-field.ts'
import { findGroups, type FoundGroup } from './group-rows.ts'
import type { BoundField, RecordKind } from './kind.ts'
import { listQuery, matchingOf, totalSchema } from './list.ts'
import { spans } from './periods.ts'

/** `example` is a field of the kind, for the description and for tests that ask every route. */
export function groupQuery(example: string) {
  return z.strictObject({
    by: z
      .string()
      .max(100)
      .describe('Field to group by: one with options, a date, or what refers to a record')
      .meta({ examples: [example] }),
    per: z.enum(spans).default('month').describe('How far a group of dates reaches'),
    sum: z.string().max(100).optional().describe('An amount or number to add up in each group'),
    filter: listQuery.shape.filter,
    q: listQuery.shape.q,
    view: listQuery.shape.view,
  })
}
export type GroupQuery = z.infer<ReturnType<typeof groupQuery>>

const condition = z.object({ field: z.string(), op: z.enum(operators), value: z.unknown().optional() })
const amountInCurrency = z.object({
  currency: z.string().nullable().describe('Null for plain numbers'),
  value: z.string(),
})
export const groupsSchema = z.object({
  items: z.array(
    z.object({
      value: z
        .union([z.string(), z.boolean()])
        .nullable()
        .describe('The value; for dates the first day of the span; null for the group of those without a value'),
      name: z.string().nullable().describe('What the value refers to is called'),
      conditions: z.array(condition).describe('Beside the filter of the list, these give the records of the group'),
      count: totalSchema,
      sums: z.array(amountInCurrency).nullable().describe('Null where not every record was looked at'),
    }),
  ),
  hasMore: z.boolean().describe('There are, or may be, other groups'),
  total: totalSchema,
})
export type Groups = z.infer<typeof groupsSchema>

/** How many of a list's records have which value of a field. Throws validation_failed with every fault. */
export async function groupRecords(tx: OrgTx, ctx: Ctx, given: RecordKind, query: GroupQuery): Promise<Groups> {
  const kind = ctx.kinds.of(given)
  refuseWithheld(ctx.actor, `${kind.kind}.view`)
  const { by, errors } = parseBy(kind, query.by)
  const { sum, errors: sumErrors } = parseSum(kind, query.sum)
  const matching = await matchingOf(tx, ctx, kind, query, [...errors, ...sumErrors])
  if (!by) throw new Error('A field without faults was not found.')
  const { groups, hasMore, records, isWhole } = await findGroups(tx, ctx, matching, { by, per: query.per, sum })
  const relation = isWhole ? 'eq' : 'gte'
  const options = by.type === 'boolean' ? ['true', 'false'] : by.options
  const told = isWhole || !options ? groups : withAll(options, groups)
  return {
    items: told.toSorted(inOrder(options)).map(({ key, name, count, sums }) => ({
      value: valueOfKey(by, key),
      name,
      conditions: conditionsOfGroup(ctx, by, query.per, key),
      count: { value: count, relation },
      sums: sum && isWhole ? sums : null,
    })),
    hasMore: hasMore || (!isWhole && !options),
    total: { value: records, relation },
  }
}

/** Where not every record was looked at, any option may be among the others. */
function withAll(options: readonly string[], groups: readonly FoundGroup[]): FoundGroup[] {
  const missing = options.filter((option) => !groups.some(({ key }) => key === option))
  return [...groups, ...missing.map((key) => ({ key, name: null, count: 0, sums: [] }))]
}

/** Options stand in their order, everything else as it was found, stages in that of their pipeline; what has no value comes last. */
function inOrder(options: BoundField['options']): (a: FoundGroup, b: FoundGroup) => number {
  const placeOf = ({ key }: FoundGroup) => options?.indexOf(key ?? '') ?? 0
  return (a, b) => Number(a.key === null) - Number(b.key === null) || placeOf(a) - placeOf(b)
}

import { sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { Id } from '../../id.ts'
import { takeNumbers, yearIn } from '../counter.ts'
import type { RecordKind } from '../kind.ts'
import type { CustomValues } from '../schema.ts'
import type { FieldDefinition, FieldOptions } from './definition.ts'

type Numbered = Pick<FieldDefinition, 'id' | 'key' | 'options'>
type Teller = Pick<Ctx, 'orgId'> & { organization: Pick<Ctx['organization'], 'timeZone'> }

const fewestDigits = 5
const perStep = 500

/** The organization's own fields that number a kind's records, always in the same order: each holds its counter until the end. */
function numberedFields(kind: RecordKind): Numbered[] {
  const own = kind.bound.flatMap(({ custom }) => (custom?.definition.type === 'autoNumber' ? [custom.definition] : []))
  return own.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Names below `custom` of what is a record's for good, whatever else becomes of it. */
export function numberedKeys(kind: RecordKind): string[] {
  return numberedFields(kind).map(({ key }) => key)
}

/** Gives new records their numbers, in their order. */
export async function numberNew(
  tx: OrgTx,
  ctx: Teller & Pick<Ctx, 'now'>,
  kind: RecordKind,
  records: readonly CustomValues[],
): Promise<void> {
  if (records.length === 0) return
  for (const field of numberedFields(kind)) {
    const numbers = await nextOf(tx, ctx, field, ctx.now, records.length)
    for (const [index, values] of records.entries()) values[field.key] = numbers[index]
  }
}

/**
 * Gives records behind an id that are without one their numbers, in the order in which they were made, whatever their
 * version: nobody who has read one finds it changed. Returns the last id looked at, undefined at the end.
 */
export async function numberNext(
  tx: OrgTx,
  ctx: Teller,
  { table }: RecordKind,
  field: Numbered,
  after: Id,
): Promise<Id | undefined> {
  const found = await sql<{ id: Id; created_at: Date }>`
    select t.id, t.created_at from ${sql.table(table)} t
    where t.org_id = ${ctx.orgId} and t.id > ${after} and not t.custom ? ${field.key} order by t.id limit ${perStep}
    for no key update`.execute(tx)
  if (found.rows.length === 0) return undefined
  for (const [instant, ids] of byYear(ctx, field.options, found.rows)) {
    const numbers = await nextOf(tx, ctx, field, instant, ids.length)
    await sql`update ${sql.table(table)} t set custom = t.custom || jsonb_build_object(${field.key}::text, r.number)
      from unnest(${ids}::uuid[], ${numbers}::text[]) as r (id, number) where t.org_id = ${ctx.orgId} and t.id = r.id`.execute(
      tx,
    )
  }
  return found.rows.at(-1)!.id
}

/** An instant of each year with the records made in it, the earliest first; all together where numbers know no year. */
function byYear(
  { organization }: Teller,
  { isYearly }: FieldOptions,
  rows: readonly { id: Id; created_at: Date }[],
): [Date, Id[]][] {
  const years = Map.groupBy(rows, (row) => (isYearly ? yearIn(row.created_at, organization.timeZone) : 0))
  const sorted = [...years].toSorted(([a], [b]) => a - b)
  return sorted.map(([, some]) => [some[0]!.created_at, some.map(({ id }) => id)])
}

/** The next numbers as records show them: prefix, year, number. The series goes on when the prefix or the digits change. */
async function nextOf(tx: OrgTx, ctx: Teller, { id, options }: Numbered, at: Date, count: number): Promise<string[]> {
  const year = options.isYearly ? `${yearIn(at, ctx.organization.timeZone)}` : undefined
  const numbers = await takeNumbers(tx, ctx.orgId, year ? `field:${id}:${year}` : `field:${id}`, count)
  const before = (options.prefix ?? '') + (year ? `${year}-` : '')
  return numbers.map((number) => before + String(number).padStart(options.digits ?? fewestDigits, '0'))
}

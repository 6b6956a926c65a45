import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import { dayIn } from './periods.ts'

/**
 * The next number of an organization's series in a year, such as SJ-2026-00001. The counter row stays locked until the
 * caller's transaction ends, so a number is never given twice and a rollback gives it back.
 */
export async function nextNumber(tx: OrgTx, ctx: Ctx, prefix: string): Promise<string> {
  const [number] = await nextNumbers(tx, ctx, prefix, { year: yearIn(ctx.now, ctx.organization.timeZone), count: 1 })
  return number!
}

/** `count` numbers in a row, taken at once. */
export async function nextNumbers(
  tx: OrgTx,
  ctx: Ctx,
  prefix: string,
  { year, count }: { year: number; count: number },
): Promise<string[]> {
  const series = `${prefix}-${year}`
  const numbers = await takeNumbers(tx, ctx.orgId, series, count)
  return numbers.map((number) => `${series}-${String(number).padStart(5, '0')}`)
}

/** `count` numbers in a row of a series, from 1 on. */
export async function takeNumbers(tx: OrgTx, orgId: Id, series: string, count: number): Promise<number[]> {
  const counted = await sql<{ last: number }>`
    insert into counters (org_id, name, value) values (${orgId}, ${series}, ${count})
    on conflict (org_id, name) do update set value = counters.value + excluded.value
    returning value::int as last`.execute(tx)
  const first = counted.rows[0]!.last - count + 1
  return Array.from({ length: count }, (_, index) => first + index)
}

/** The calendar year of an instant in a time zone. */
export function yearIn(instant: Date, timeZone: string): number {
  return Number(dayIn(instant, timeZone).slice(0, 4))
}

import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { dayIn } from '../../platform/records/periods.ts'

type Clock = Pick<Ctx, 'now' | 'organization'>

const ofContract = (column: string) => (_clock: unknown, alias: string) =>
  sql`(select ${sql.ref(`cc.${column}`)} from contracts cc where cc.org_id = ${sql.ref(`${alias}.org_id`)} and cc.id = ${sql.ref(`${alias}.contract_id`)})`

export const customerSql = ofContract('customer_id')
export const ownerSql = ofContract('owner_id')

/** The same as statusOfPlan in plan.ts. Today is the organization's. */
export function planStatusSql({ now, organization }: Clock, alias: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`(case when ${column('paid_amount')} >= ${column('amount')} then 'paid' when ${column('due_on')} < ${dayIn(now, organization.timeZone)}::date then 'overdue'
    when ${column('paid_amount')} > 0 then 'partial' else 'pending' end)`
}

import { type RawBuilder, sql } from 'kysely'
import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts } from '../../platform/money.ts'
import { dayIn, periodDays } from '../../platform/records/periods.ts'
import { shows } from '../../platform/records/restrict.ts'
import { planKind } from '../payments/index.ts'
import type { Home } from './home-schema.ts'

const shown = 6

interface PlanRow {
  id: Id
  due_on: string
  unpaid: string
  currency: string
  contract_id: Id
  contract_name: string
  customer_id: Id
  customer_name: string
  overdue_count: number
  overdue: string | null
  soon_count: number
  soon: string | null
}

/** What is still to come in on contracts in force: overdue, or due within 30 days in the organization's time zone. Sums leave out other currencies. */
export async function plansDue(tx: OrgTx, ctx: Ctx): Promise<Home['receivables']> {
  const kind = ctx.kinds.get('paymentPlan')
  if (!hasRight(ctx.actor, 'paymentPlan.view') || !shows(kind, 'unpaidAmount') || !shows(kind, 'dueOn')) return null
  const today = dayIn(ctx.now, ctx.organization.timeZone)
  const { rows } = await plansDueSql(ctx, today, periodDays('next30Days', today).until).execute(tx)
  const [first] = rows
  return {
    currency: ctx.organization.currency,
    overdue: { count: first?.overdue_count ?? 0, amount: addAmounts(first?.overdue ?? null) },
    soon: { count: first?.soon_count ?? 0, amount: addAmounts(first?.soon ?? null) },
    items: rows.map((row) => ({
      id: row.id,
      dueOn: row.due_on,
      unpaidAmount: addAmounts(row.unpaid),
      currency: row.currency,
      contract: { id: row.contract_id, name: row.contract_name },
      customer: { id: row.customer_id, name: row.customer_name },
    })),
  }
}

export function plansDueSql(ctx: Ctx, today: string, until: string): RawBuilder<PlanRow> {
  return sql<PlanRow>`
    select t.id, t.due_on, t.unpaid_amount as unpaid, t.currency,
      c.id as contract_id, c.name as contract_name, k.id as customer_id, k.name as customer_name,
      count(*) filter (where t.due_on < ${today}::date) over ()::int as overdue_count,
      sum(t.unpaid_amount) filter (where t.due_on < ${today}::date and t.currency = ${ctx.organization.currency}) over () as overdue,
      count(*) filter (where t.due_on >= ${today}::date) over ()::int as soon_count,
      sum(t.unpaid_amount) filter (where t.due_on >= ${today}::date and t.currency = ${ctx.organization.currency}) over () as soon
    from payment_plans t
    join contracts c on c.org_id = t.org_id and c.id = t.contract_id
    join customers k on k.org_id = c.org_id and k.id = c.customer_id
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and t.unpaid_amount > 0 and t.due_on < ${until}::date and c.status in ('active', 'completed')
      and ${planKind.visible(ctx.actor, 't', ctx.kinds)}
    order by t.due_on, t.id limit ${shown}`
}

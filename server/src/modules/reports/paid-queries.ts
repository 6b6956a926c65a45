import { type RawBuilder, sql } from 'kysely'
import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts, compareAmounts } from '../../platform/money.ts'
import { dayIn, type DaySpan, periodDays } from '../../platform/records/periods.ts'
import { paymentKind } from '../payments/index.ts'
import type { Home } from './home-schema.ts'

const shown = 8

interface PaidRow {
  owner_id: Id
  owner_name: string
  is_this_month: boolean
  amount: string
}

/**
 * What came in this month and the last on the actor's contracts, and on those of their department and the ones below it as
 * far as they may see them: a payment counts for whoever has the contract now. Amounts in other currencies are left out.
 */
export async function paidThisMonth(tx: OrgTx, ctx: Ctx): Promise<Home['payments']> {
  if (!hasRight(ctx.actor, 'payment.view')) return null
  const today = dayIn(ctx.now, ctx.organization.timeZone)
  const [month, previous] = [periodDays('thisMonth', today), periodDays('lastMonth', today)]
  const [{ rows }, team] = await Promise.all([
    paidSql(ctx, month, previous).execute(tx),
    tx
      .selectFrom('departments')
      .select('name')
      .where('org_id', '=', ctx.orgId)
      .where('id', '=', ctx.actor.departmentId)
      .executeTakeFirstOrThrow(),
  ])
  const sum = (isThisMonth: boolean, ownerId?: Id) =>
    addAmounts(
      ...rows
        .filter((row) => row.is_this_month === isThisMonth && (ownerId === undefined || row.owner_id === ownerId))
        .map((row) => row.amount),
    )
  return {
    month: month.from.slice(0, 7),
    currency: ctx.organization.currency,
    mine: sum(true, ctx.actor.userId),
    team: sum(true),
    teamName: team.name,
    previousMonthMine: sum(false, ctx.actor.userId),
    previousMonthTeam: sum(false),
    members: rows
      .filter((row) => row.is_this_month)
      .toSorted((a, b) => compareAmounts(b.amount, a.amount))
      .slice(0, shown)
      .map((row) => ({ user: { id: row.owner_id, name: row.owner_name }, amount: addAmounts(row.amount) })),
  }
}

export function paidSql(ctx: Ctx, month: DaySpan, previous: DaySpan): RawBuilder<PaidRow> {
  const { userId, departmentId } = ctx.actor
  return sql<PaidRow>`
    with recursive team as (
      select id from departments where org_id = ${ctx.orgId} and id = ${departmentId}
      union
      select d.id from departments d join team on d.parent_id = team.id where d.org_id = ${ctx.orgId} and d.deleted_at is null
    )
    select c.owner_id, u.name as owner_name, t.paid_on >= ${month.from}::date as is_this_month, sum(t.amount) as amount
    from payments t
    join contracts c on c.org_id = t.org_id and c.id = t.contract_id
    join users u on u.org_id = c.org_id and u.id = c.owner_id
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and t.currency = ${ctx.organization.currency}
      and t.paid_on >= ${previous.from}::date and t.paid_on < ${month.until}::date
      and (c.owner_id = ${userId} or c.owner_dept_id in (select id from team))
      and ${paymentKind.visible(ctx.actor, 't', ctx.kinds)}
    group by c.owner_id, u.name, is_this_month`
}

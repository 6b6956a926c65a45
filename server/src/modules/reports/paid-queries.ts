import { type RawBuilder, sql } from 'kysely'
import { coversOthers, hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts, compareAmounts } from '../../platform/money.ts'
import { dayIn, periodDays } from '../../platform/records/periods.ts'
import { shows } from '../../platform/records/restrict.ts'
import { paymentKind } from '../payments/index.ts'
import type { Home } from './home-schema.ts'

const shown = 8

interface PaidRow {
  user_id: Id
  user_name: string
  is_team: boolean
  paid: string
  paid_before: string
}

/**
 * What came in this month and the last, by whose the contract is: the actor's own against the team's, as far as the actor may
 * see it. Amounts in other currencies than the organization's are left out.
 */
export async function paidThisMonth(tx: OrgTx, ctx: Ctx): Promise<Home['payments']> {
  const kind = ctx.kinds.get('payment')
  if (!hasRight(ctx.actor, 'payment.view') || !shows(kind, 'amount') || !shows(kind, 'paidOn')) return null
  const today = dayIn(ctx.now, ctx.organization.timeZone)
  const { rows } = await paidSql(ctx, today).execute(tx)
  const mine = rows.find((row) => row.user_id === ctx.actor.userId)
  return {
    month: today.slice(0, 7),
    currency: ctx.organization.currency,
    mine: addAmounts(mine?.paid ?? null),
    previousMonthMine: addAmounts(mine?.paid_before ?? null),
    team: coversOthers(ctx.actor, 'payment.view') ? await teamOf(tx, ctx, rows) : null,
  }
}

/** A finance department owns no contracts: who may see the whole company is told what the whole company got. */
async function teamOf(tx: OrgTx, ctx: Ctx, rows: readonly PaidRow[]): Promise<NonNullable<Home['payments']>['team']> {
  const isCompany = ctx.actor.rights.get('payment.view') === 'all'
  const team = isCompany ? rows : rows.filter((row) => row.is_team)
  return {
    name: isCompany ? null : await ownDepartment(tx, ctx),
    amount: addAmounts(...team.map((row) => row.paid)),
    previousMonth: addAmounts(...team.map((row) => row.paid_before)),
    members: team
      .filter((row) => compareAmounts(row.paid, '0') > 0)
      .slice(0, shown)
      .map((row) => ({ user: { id: row.user_id, name: row.user_name }, amount: addAmounts(row.paid) })),
  }
}

async function ownDepartment(tx: OrgTx, ctx: Ctx): Promise<string> {
  const { name } = await tx
    .selectFrom('departments')
    .select('name')
    .where('org_id', '=', ctx.orgId)
    .where('id', '=', ctx.actor.departmentId)
    .executeTakeFirstOrThrow()
  return name
}

/** One row per owner of contracts that were paid on in the month of `today` (YYYY-MM-DD) or the one before. */
export function paidSql(ctx: Ctx, today: string): RawBuilder<PaidRow> {
  const [month, before] = [periodDays('thisMonth', today), periodDays('lastMonth', today)]
  return sql<PaidRow>`
    with recursive team as (
      select id from departments where org_id = ${ctx.orgId} and id = ${ctx.actor.departmentId}
      union
      select d.id from departments d join team on d.parent_id = team.id where d.org_id = ${ctx.orgId} and d.deleted_at is null
    )
    select u.id as user_id, u.name as user_name, u.department_id in (select id from team) as is_team,
      coalesce(sum(p.amount) filter (where p.paid_on >= ${month.from}::date), 0) as paid,
      coalesce(sum(p.amount) filter (where p.paid_on < ${month.from}::date), 0) as paid_before
    from payments p
    join contracts c on c.org_id = p.org_id and c.id = p.contract_id
    join users u on u.org_id = c.org_id and u.id = c.owner_id
    where p.org_id = ${ctx.orgId} and p.deleted_at is null and p.paid_on >= ${before.from}::date and p.paid_on < ${month.until}::date
      and p.currency = ${ctx.organization.currency} and ${paymentKind.visible(ctx.actor, 'p', ctx.kinds)}
    group by u.id, u.name, u.department_id
    order by paid desc, u.name, u.id`
}

import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { dayIn } from '../../platform/records/periods.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { contractsByIds } from './contract-queries.ts'
import { paymentKind, planKind } from './fields.ts'
import { statusOfPlan } from './plan.ts'
import { can } from './policy.ts'
import type { Payment, PaymentPlan } from './schema.ts'

export async function presentPlans(tx: OrgTx, ctx: Ctx, rows: readonly Row[]): Promise<PaymentPlan[]> {
  const contracts = await contractsByIds(
    tx,
    ctx,
    rows.map((row) => row['contract_id'] as string),
  )
  const today = dayIn(ctx.now, ctx.organization.timeZone)
  return rows.map((row) => {
    const plan = presentRecord(ctx, planKind, row)
    const { owned, ...fromContract } = contracts.get(plan.contractId)!
    return {
      ...plan,
      ...fromContract,
      status: statusOfPlan(plan, today),
      can: { edit: can(ctx.actor, 'paymentPlan.edit', owned), delete: can(ctx.actor, 'paymentPlan.delete', owned) },
    }
  })
}

export async function presentPayments(tx: OrgTx, ctx: Ctx, rows: readonly Row[]): Promise<Payment[]> {
  const contracts = await contractsByIds(
    tx,
    ctx,
    rows.map((row) => row['contract_id'] as string),
  )
  return rows.map((row) => {
    const payment = presentRecord(ctx, paymentKind, row)
    const { owned, ...fromContract } = contracts.get(payment.contractId)!
    return {
      ...payment,
      ...fromContract,
      can: { edit: can(ctx.actor, 'payment.edit', owned), delete: can(ctx.actor, 'payment.delete', owned) },
    }
  })
}

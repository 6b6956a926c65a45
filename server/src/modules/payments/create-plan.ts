import { authorize, authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import { type Id, newId } from '../../platform/id.ts'
import { addAmounts, compareAmounts } from '../../platform/money.ts'
import { refuseUnseen } from '../../platform/records/restrict.ts'
import type { CustomValues } from '../../platform/records/schema.ts'
import { type ListedContract, lockContract } from '../contracts/index.ts'
import { recordActivities } from '../timeline/index.ts'
import { planActivities } from './activities.ts'
import { refuseUnknownContract } from './create-payment.ts'
import { planKind } from './fields.ts'
import { refuseNothing, refuseOverplanning, refuseTerminated } from './limit.ts'
import { planInstalments, remaining } from './plan.ts'
import { can } from './policy.ts'
import { getPlansIn } from './queries.ts'
import type { NewPlan, NewSchedule, PaymentPlan } from './schema.ts'
import { settleContract } from './settle-contract.ts'
import * as store from './store.ts'

/**
 * Plans a payment of a contract. What has come in already without a plan pays it at once.
 * Throws plan_exceeds_contract (409) with what is left to be planned.
 */
export async function createPlan(ctx: Ctx, input: NewPlan): Promise<PaymentPlan> {
  authorizeRight(ctx.actor, 'paymentPlan.create')
  return withOrg(ctx, async (tx) => {
    await refuseUnknownContract(tx, ctx, input.contractId)
    return createPlanIn(tx, ctx, input)
  })
}

/** The same where the contract is in the path: one that cannot be seen is not found. */
export async function createPlanOfContract(
  ctx: Ctx,
  contractId: Id,
  input: Omit<NewPlan, 'contractId'>,
): Promise<PaymentPlan> {
  return withOrg(ctx, (tx) => createPlanIn(tx, ctx, { ...input, contractId }))
}

/** The same inside a transaction that is already open. */
export async function createPlanIn(tx: OrgTx, ctx: Ctx, input: NewPlan): Promise<PaymentPlan> {
  const contract = await lockPlannable(tx, ctx, input.contractId)
  refuseNothing(input.amount)
  refuseOverplanning(contract, contract.plannedAmount, input.amount)
  const sequence = input.sequence ?? (await store.lastSequence(tx, ctx, contract.id)) + 1
  const [plan] = await addPlans(tx, ctx, contract, [{ ...input, sequence }])
  return plan!
}

/** Splits what a contract has not planned yet into equal instalments. Throws plan_exceeds_contract (409) when all of it is planned, and field_right_missing (403) for who does not see how much that is. */
export async function createSchedule(ctx: Ctx, contractId: Id, input: NewSchedule): Promise<{ items: PaymentPlan[] }> {
  return withOrg(ctx, async (tx) => {
    const contract = await lockPlannable(tx, ctx, contractId)
    refuseUnseen(ctx.kinds.of(planKind), 'amount')
    const left = remaining(contract.amount, contract.plannedAmount)
    refuseOverplanning(contract, contract.plannedAmount, compareAmounts(left, '0') > 0 ? left : '0.01')
    const instalments = planInstalments(left, input)
    if (instalments.some(({ amount }) => compareAmounts(amount, '0') <= 0)) {
      const tells = ['contract.amount', 'contract.plannedAmount']
      throw validationFailed([
        { path: 'count', code: 'too_large', params: { max: Math.round(Number(left) * 100) }, tells },
      ])
    }
    const last = await store.lastSequence(tx, ctx, contractId)
    return {
      items: await addPlans(
        tx,
        ctx,
        contract,
        instalments.map((instalment, index) => ({ ...instalment, sequence: last + 1 + index })),
      ),
    }
  })
}

async function lockPlannable(tx: OrgTx, ctx: Ctx, contractId: Id): Promise<ListedContract> {
  const contract = await lockContract(tx, ctx, contractId)
  authorize(can(ctx.actor, 'paymentPlan.create', contract), 'paymentPlan.create')
  refuseTerminated(contract)
  return contract
}

interface Given {
  sequence: number
  dueOn: string
  amount: string
  remark?: string | null | undefined
  custom?: CustomValues | undefined
}

async function addPlans(
  tx: OrgTx,
  ctx: Ctx,
  contract: ListedContract,
  given: readonly Given[],
): Promise<PaymentPlan[]> {
  const rows = given.map(({ sequence, dueOn, amount, remark = null, custom = {} }) => ({
    id: newId(),
    contract_id: contract.id,
    number: `${contract.number}-${sequence}`,
    sequence,
    due_on: dueOn,
    amount: addAmounts(amount),
    currency: contract.currency,
    remark,
    custom,
  }))
  await store.insertPlans(tx, ctx, rows)
  await settleContract(tx, ctx, contract.id)
  await recordActivities(
    tx,
    ctx,
    rows.map(({ id, number, amount, currency, due_on }) => ({
      activity: planActivities.created,
      subject: { type: 'paymentPlan', id, customerId: contract.customerId },
      data: { number, amount, currency, dueOn: due_on },
    })),
  )
  return getPlansIn(
    tx,
    ctx,
    rows.map((row) => row.id),
  )
}

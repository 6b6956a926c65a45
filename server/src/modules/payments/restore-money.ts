import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { refuseUnseen } from '../../platform/records/restrict.ts'
import { lockContract } from '../contracts/index.ts'
import type { RecycleHooks } from '../recycle-bin/index.ts'
import { paymentKind, planKind } from './fields.ts'
import { refuseOverpayment, refuseOverplanning } from './limit.ts'
import { sumOf } from './plan.ts'
import { settleContract } from './settle-contract.ts'
import { contractsOfPayments, contractsOfPlans, type MoneyOfContract } from './contract-queries.ts'

/**
 * A payment that comes back has to fit into what its contract still lacks. Throws payment_exceeds_contract, and
 * field_right_missing for who does not see how much that is.
 */
export const paymentRecycling: RecycleHooks = recycling(paymentKind, contractsOfPayments, (contract, money) =>
  refuseOverpayment(contract, contract.paidAmount, sumOf(money)),
)

/** So has a plan. Throws plan_exceeds_contract. */
export const planRecycling: RecycleHooks = recycling(planKind, contractsOfPlans, (contract, money) =>
  refuseOverplanning(contract, contract.plannedAmount, sumOf(money)),
)

type Contract = Awaited<ReturnType<typeof lockContract>>

function recycling(
  kind: RecordKind,
  contractsOf: (tx: OrgTx, ctx: Ctx, ids: readonly Id[]) => Promise<MoneyOfContract[]>,
  refuse: (contract: Contract, money: MoneyOfContract['money']) => void,
): RecycleHooks {
  return {
    async beforeRestore(tx, ctx, ids) {
      refuseUnseen(ctx.kinds.of(kind), 'amount')
      for (const { contractId, money } of await contractsOf(tx, ctx, ids))
        refuse(await lockContract(tx, ctx, contractId), money)
    },
    async afterRestore(tx, ctx, ids) {
      for (const { contractId } of await contractsOf(tx, ctx, ids)) await settleContract(tx, ctx, contractId)
    },
  }
}

import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordCommands } from '../../platform/records/commands.ts'
import { lockContract } from '../contracts/index.ts'
import { contractsOfPayments, contractsOfPlans } from './contract-queries.ts'
import { settleContract } from './settle-contract.ts'
import * as store from './store.ts'

type TakeBack = NonNullable<RecordCommands['takeBack']>

/** What a payment was before has to fit into its contract again, which the database sees to. */
export const takePaymentBack: TakeBack = takingBack(contractsOfPayments)

/** So has a plan. */
export const takePlanBack: TakeBack = takingBack(contractsOfPlans)

function takingBack(contractsOf: (tx: OrgTx, ctx: Ctx, ids: readonly Id[]) => Promise<{ contractId: Id }[]>): TakeBack {
  return async (tx, ctx, id, restore) => {
    const contracts = await contractsOf(tx, ctx, [id])
    for (const { contractId } of contracts) {
      await lockContract(tx, ctx, contractId)
      await store.clearAllocations(tx, ctx, contractId)
    }
    await restore()
    for (const { contractId } of contracts) await settleContract(tx, ctx, contractId)
  }
}

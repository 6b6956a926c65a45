import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { setSums } from '../contracts/index.ts'
import { allocate } from './allocation.ts'
import { sumOf } from './plan.ts'
import * as store from './store.ts'

/** Works out anew which payment pays which plan, and what the contract is told of it. Call it last, under the contract's lock. */
export async function settleContract(tx: OrgTx, ctx: Ctx, contractId: string): Promise<void> {
  const { plans, payments } = await store.moneyOf(tx, ctx, contractId)
  await store.clearAllocations(tx, ctx, contractId)
  await store.insertAllocations(tx, ctx, contractId, allocate(plans, payments))
  await setSums(tx, ctx, contractId, { paidAmount: sumOf(payments), plannedAmount: sumOf(plans) })
}

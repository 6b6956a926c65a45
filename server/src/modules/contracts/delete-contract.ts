import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { compareAmounts } from '../../platform/money.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { contractActivities } from './activities.ts'
import { contractKind } from './fields.ts'
import { can } from './policy.ts'
import { presentListed } from './present.ts'
import * as store from './store.ts'

/** Moves a contract to the recycle bin, its plans with it. Throws contract_has_payments (409) as long as money has come in on it. */
export async function deleteContract(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteContractIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteContractIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const contract = presentListed(ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'delete', contract), 'contract.delete')
  if (contract.version !== version) throw staleVersion(contract)
  if (compareAmounts(contract.paidAmount, '0') > 0) {
    throw conflict(
      'contract_has_payments',
      'Money has come in on this contract; terminate it, or delete its payments first.',
    )
  }
  await moveToBin(tx, ctx, contractKind, id)
  const subject = { type: 'contract', id, customerId: contract.customerId }
  await recordActivity(tx, ctx, { activity: contractActivities.deleted, subject, data: { name: contract.name } })
}

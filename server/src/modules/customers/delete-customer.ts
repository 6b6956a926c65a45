import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { customerActivities } from './activities.ts'
import { customerKind } from './fields.ts'
import { can } from './policy.ts'
import { presentCustomer } from './present.ts'
import * as store from './store.ts'

/**
 * Moves a customer to the recycle bin with its contacts, opportunities and tasks and the leads it came from. Throws
 * deletion_refused (409) while it has contracts, or contacts or opportunities that the actor may not delete.
 */
export async function deleteCustomer(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteCustomerIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteCustomerIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const customer = presentCustomer(ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'delete', customer), 'customer.delete')
  if (customer.version !== version) throw staleVersion(customer)
  await moveToBin(tx, ctx, customerKind, id)
  await recordActivity(tx, ctx, {
    activity: customerActivities.deleted,
    subject: { type: 'customer', id },
    data: { name: customer.name },
  })
}

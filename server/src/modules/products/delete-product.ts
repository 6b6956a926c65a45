import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { productActivities } from './activities.ts'
import { productKind } from './fields.ts'
import { can } from './policy.ts'
import { presentProduct } from './present.ts'
import * as store from './store.ts'

/** Moves a product to the recycle bin; lines that sold it keep it. */
export async function deleteProduct(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteProductIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteProductIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const product = presentProduct(ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'delete'), 'product.delete')
  if (product.version !== version) throw staleVersion(product)
  await moveToBin(tx, ctx, productKind, id)
  await recordActivity(tx, ctx, {
    activity: productActivities.deleted,
    subject: { type: 'product', id },
    data: { name: product.name },
  })
}

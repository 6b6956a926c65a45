import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { refuseDuplicate } from '../../platform/records/duplicates.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { recordActivity } from '../timeline/index.ts'
import { productActivities } from './activities.ts'
import { productKind } from './fields.ts'
import { can } from './policy.ts'
import { presentProduct } from './present.ts'
import type { Product, ProductPatch } from './schema.ts'
import * as store from './store.ts'

/** Changes the given fields; lines that were written before keep the price they had. Throws stale_version, conflict. */
export async function updateProduct(ctx: Ctx, id: Id, patch: ProductPatch): Promise<Product> {
  return withOrg(ctx, (tx) => updateProductIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open, for imports. */
export async function updateProductIn(tx: OrgTx, ctx: Ctx, id: Id, patch: ProductPatch): Promise<Product> {
  const before = presentProduct(ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'edit'), 'product.edit')
  const { version, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  await refuseDuplicate(tx, ctx, productKind, 'code', changes.code, id)
  const after = presentProduct(ctx, await store.update(tx, ctx, id, toColumns(productKind, changes)))
  const changed = diffRecords(ctx, productKind, before, after)
  if (changed.length > 0)
    await recordActivity(tx, ctx, {
      activity: productActivities.updated,
      subject: { type: 'product', id },
      data: { changes: changed },
    })
  return after
}

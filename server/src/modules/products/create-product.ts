import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { refuseDuplicate } from '../../platform/records/duplicates.ts'
import { toColumns } from '../../platform/records/row.ts'
import { recordActivity } from '../timeline/index.ts'
import { productActivities } from './activities.ts'
import { productKind } from './fields.ts'
import { presentProduct } from './present.ts'
import type { NewProduct, Product } from './schema.ts'
import * as store from './store.ts'

/** Puts a product on the price list, in the organization's currency unless another is given. Throws conflict for a code in use. */
export async function createProduct(ctx: Ctx, input: NewProduct): Promise<Product> {
  return withOrg(ctx, (tx) => createProductIn(tx, ctx, input))
}

/** The same inside a transaction that is already open, for imports. */
export async function createProductIn(tx: OrgTx, ctx: Ctx, input: NewProduct): Promise<Product> {
  authorizeRight(ctx.actor, 'product.create')
  await refuseDuplicate(tx, ctx, productKind, 'code', input.code)
  const row = await store.insert(tx, ctx, {
    currency: ctx.organization.currency,
    is_active: true,
    ...toColumns(productKind, input),
  })
  const product = presentProduct(ctx, row)
  await recordActivity(tx, ctx, {
    activity: productActivities.created,
    subject: { type: 'product', id: product.id },
    data: { name: product.name },
  })
  return product
}

import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { productKind } from './fields.ts'
import type { PricedProduct } from './line-item.ts'
import { visibleProducts } from './policy.ts'
import { presentProduct } from './present.ts'
import type { Product } from './schema.ts'

export async function listProducts(ctx: Ctx, query: ListQuery): Promise<Page<Product>> {
  const page = await readOrg(ctx, (tx) => listRecords(tx, ctx, productKind, query))
  return { ...page, items: page.items.map((row) => presentProduct(ctx, row)) }
}

export async function getProduct(ctx: Ctx, id: Id): Promise<Product> {
  return presentProduct(ctx, await readOrg(ctx, (tx) => selectVisible(tx, ctx, productKind, id)))
}

/** What line items take from the price list, by id; products that the actor cannot see or that are deleted are left out. */
export async function pricesOf(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<Map<Id, PricedProduct>> {
  const found = await sql<PricedProduct & { id: Id }>`select t.id, t.name, t.price, t.currency from products t
    where t.org_id = ${ctx.orgId} and t.id = any(${[...new Set(ids)]}::uuid[]) and t.deleted_at is null and ${visibleProducts(ctx.actor)}`.execute(
    tx,
  )
  return new Map(found.rows.map(({ id, ...product }) => [id, product]))
}

import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { type Line, plainQuantity } from '../products/index.ts'

/** A contract's lines in their order; a product that has left the price list keeps its name here. */
export async function linesOf(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, contractId: Id): Promise<Line[]> {
  const rows = await tx
    .selectFrom('contract_lines as l')
    .innerJoin('products as p', (join) => join.onRef('p.org_id', '=', 'l.org_id').onRef('p.id', '=', 'l.product_id'))
    .select([
      'l.id',
      'l.product_id',
      'p.name as product_name',
      'l.quantity',
      'l.unit_price',
      'l.discount_percent',
      'l.amount',
    ])
    .where('l.org_id', '=', ctx.orgId)
    .where('l.contract_id', '=', contractId)
    .orderBy('l.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    productId: row.product_id,
    product: { id: row.product_id, name: row.product_name },
    quantity: plainQuantity(row.quantity),
    unitPrice: row.unit_price,
    discountPercent: Number(row.discount_percent),
    amount: row.amount,
  }))
}

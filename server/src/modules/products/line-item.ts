import { Decimal } from 'decimal.js'
import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts, type Amount, compareAmounts, lineAmount } from '../../platform/money.ts'

/** A product on offer: how many, at what price, less how many percent. */
export interface GivenLine {
  productId: Id
  quantity: string
  /** Left out: the product's own price. */
  unitPrice?: Amount | undefined
  discountPercent?: number | undefined
}

export interface LineItem {
  productId: Id
  quantity: string
  unitPrice: Amount
  discountPercent: number
  /** quantity × unitPrice × (100 − discountPercent)/100, rounded half up to two digits; the sum of a record's lines is its amount. */
  amount: Amount
}

export interface PricedProduct {
  name: string
  price: Amount
  currency: string
}

const largest = '9999999999999999.99'

/**
 * Puts a price on every line. `products` are those that may be sold; `kept` are on the record already and may stay, even if
 * they have left the price list. Every fault is told at `lines.<index>`: a product that cannot be found, a price that must be
 * given because the product's is in another currency, an amount that is too large.
 */
export function priceLines(
  given: readonly GivenLine[],
  currency: string,
  products: ReadonlyMap<Id, PricedProduct>,
  kept: ReadonlySet<Id> = new Set(),
): { lines: LineItem[]; errors: FieldError[] } {
  const errors: FieldError[] = []
  const lines: LineItem[] = []
  for (const [index, { productId, quantity, unitPrice, discountPercent = 0 }] of given.entries()) {
    const product = products.get(productId)
    if (!product && !kept.has(productId)) {
      errors.push({ path: `lines.${index}.productId`, code: 'not_found' })
      continue
    }
    const price = unitPrice ?? (product?.currency === currency ? product.price : undefined)
    if (price === undefined) {
      errors.push({ path: `lines.${index}.unitPrice`, code: 'required' })
      continue
    }
    const amount = lineAmount(quantity, price, String(discountPercent))
    if (compareAmounts(amount, largest) > 0) errors.push({ path: `lines.${index}.quantity`, code: 'too_large' })
    lines.push({ productId, quantity: plainQuantity(quantity), unitPrice: addAmounts(price), discountPercent, amount })
  }
  if (errors.length === 0 && compareAmounts(totalOf(lines), largest) > 0)
    errors.push({ path: 'lines', code: 'too_large', params: { max: largest } })
  return { lines, errors }
}

/** What a record with these lines amounts to. */
export function totalOf(lines: readonly Pick<LineItem, 'amount'>[]): Amount {
  return addAmounts(...lines.map((line) => line.amount))
}

/** "2.0000" → "2": the database keeps four digits, people write as many as they need. */
export function plainQuantity(quantity: string): string {
  return new Decimal(quantity).toFixed()
}

/** Nothing to rewrite and nothing to tell: the same products at the same prices in the same order. */
export function areSameLines(lines: readonly LineItem[], standing: readonly LineItem[]): boolean {
  const plain = (items: readonly LineItem[]) =>
    JSON.stringify(items.map((line) => [line.productId, line.quantity, line.unitPrice, line.discountPercent]))
  return plain(lines) === plain(standing)
}

/** GTX Pro × 2 · 实施服务 × 1: how the timeline tells a change of lines. */
export function describeLines(lines: readonly { product: { name: string }; quantity: string }[]): string {
  return lines.map(({ product, quantity }) => `${product.name} × ${quantity}`).join(' · ')
}

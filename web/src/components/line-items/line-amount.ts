import { Decimal } from 'decimal.js'
import { limitFault, type NumberLimits } from '../fields/number-limits.ts'

/** One product line as the form holds it and the API takes it: decimals are strings, the discount a number of percent. */
export interface LineDraft {
  productId?: string | null
  /** The product's name, for showing; it isn't sent. */
  product?: { id: string; name: string } | null
  quantity?: string | null
  unitPrice?: string | null
  discountPercent?: number | null
}

/** What the server takes of each number. */
export const lineLimits = {
  quantity: { min: '0.0001', max: '99999999999999.9999', decimals: 4 },
  unitPrice: { min: 0, max: '9999999999999999.99', decimals: 2 },
  discountPercent: { min: 0, max: 100, decimals: 2 },
} satisfies Partial<Record<keyof LineDraft, NumberLimits>>

const Money = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })

/** quantity × unit price × (100 − discount) / 100, rounded half up to two digits, as the server does it. Null while incomplete or beyond the limits. */
export function lineAmount(line: LineDraft): string | null {
  const quantity = decimalOf(line.quantity)
  const unitPrice = decimalOf(line.unitPrice)
  if (!quantity || !unitPrice || isBeyondLimits(line)) return null
  return quantity
    .times(unitPrice)
    .times(new Money(100).minus(line.discountPercent ?? 0))
    .dividedBy(100)
    .toFixed(2)
}

/** The sum of the rounded lines; incomplete ones count nothing. */
export function linesTotal(lines: readonly LineDraft[]): string {
  return lines.reduce((sum, line) => sum.plus(lineAmount(line) ?? 0), new Money(0)).toFixed(2)
}

/** What the discounts take off the list prices in all; null when there is nothing off. */
export function linesDiscount(lines: readonly LineDraft[]): string | null {
  const full = linesTotal(lines.map((line) => ({ ...line, discountPercent: 0 })))
  const off = new Money(full).minus(linesTotal(lines))
  return off.greaterThan(0) ? off.toFixed(2) : null
}

/** The lines as the API takes them: without names and ids, and without rows that nobody began. */
export function linesToSend(lines: readonly LineDraft[]): object[] {
  return lines
    .filter((line) => line.productId || line.unitPrice)
    .map(({ productId, quantity, unitPrice, discountPercent }) => ({
      productId: productId ?? null,
      quantity: quantity ?? '',
      ...(unitPrice ? { unitPrice } : {}),
      ...(discountPercent ? { discountPercent } : {}),
    }))
}

/** Whether they say the same: 2 is as many as 2.0000. */
export function sameLines(a: readonly LineDraft[], b: readonly LineDraft[]): boolean {
  const plain = ({ quantity, unitPrice, ...line }: LineDraft): LineDraft => ({
    ...line,
    quantity: decimalOf(quantity)?.toFixed() ?? null,
    unitPrice: decimalOf(unitPrice)?.toFixed() ?? null,
  })
  const told = (lines: readonly LineDraft[]) => JSON.stringify(linesToSend(lines.map(plain)))
  return told(a) === told(b)
}

function isBeyondLimits({ quantity, unitPrice, discountPercent }: LineDraft): boolean {
  return [
    limitFault(quantity, lineLimits.quantity),
    limitFault(unitPrice, lineLimits.unitPrice),
    limitFault(discountPercent, lineLimits.discountPercent),
  ].some(Boolean)
}

function decimalOf(text: string | null | undefined): Decimal | null {
  if (!text) return null
  try {
    return new Money(text)
  } catch {
    return null
  }
}

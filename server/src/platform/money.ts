import { Decimal } from 'decimal.js'

/** A decimal amount with two digits, as it stands in JSON and in `numeric(18,2)`: "1234.50". */
export type Amount = string

const Money = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })

/** Sums amounts exactly; null counts as nothing. */
export function addAmounts(...amounts: (Amount | null)[]): Amount {
  return amounts.reduce((sum, amount) => sum.plus(amount ?? 0), new Money(0)).toFixed(2)
}

export function subtractAmounts(from: Amount, amount: Amount): Amount {
  return new Money(from).minus(amount).toFixed(2)
}

/** -1, 0 or 1, by value: "1.0" equals "1.00". */
export function compareAmounts(a: Amount, b: Amount): number {
  return new Money(a).comparedTo(b)
}

/** quantity × unitPrice × (100 − discountPercent)/100, rounded half up to two digits. */
export function lineAmount(quantity: string, unitPrice: Amount, discountPercent: string): Amount {
  return new Money(quantity).times(unitPrice).times(new Money(100).minus(discountPercent)).dividedBy(100).toFixed(2)
}

/** amount × percent/100, rounded half up to two digits. */
export function percentOf(amount: Amount, percent: number): Amount {
  return new Money(amount).times(percent).dividedBy(100).toFixed(2)
}

import { Decimal } from 'decimal.js'

export interface NumberLimits {
  min?: number | string
  max?: number | string
  /** 0 for a whole number. */
  decimals?: number
}

/** Why a number is refused. Limits of an input itself would turn 150 into 100 without a word. */
export function limitFault(
  value: unknown,
  { min, max, decimals }: NumberLimits,
): { code: string; params: Record<string, unknown> } | undefined {
  if ((typeof value !== 'number' && typeof value !== 'string') || value === '') return undefined
  const number = new Decimal(value)
  if (min !== undefined && number.lessThan(min)) return { code: 'too_small', params: { min } }
  if (max !== undefined && number.greaterThan(max)) return { code: 'too_large', params: { max } }
  if (decimals === undefined || number.decimalPlaces() <= decimals) return undefined
  return decimals === 0 ? { code: 'not_whole', params: {} } : { code: 'too_precise', params: { max: decimals } }
}

import { z } from 'zod'

/**
 * A decimal as it is written, as a string: "1234.5". More digits than a column has are refused by their own names: before the
 * point too_large, behind it too_precise, for the column would round them.
 */
export function writtenDecimal(whole: number, decimals: number) {
  const max = `${'9'.repeat(whole)}.${'9'.repeat(decimals)}`
  const [fits, isPrecise] = [new RegExp(`^\\d{1,${whole}}(\\.|$)`), new RegExp(`\\.\\d{${decimals + 1},}$`)]
  return z
    .string()
    .regex(new RegExp(`^-?(\\d{1,${whole}}|[1-9]\\d*)(\\.\\d+)?$`), { abort: true })
    .refine((value) => value.startsWith('-') || fits.test(value), { params: { code: 'too_large', max } })
    .refine((value) => !isPrecise.test(value), { params: { code: 'too_precise', max: decimals } })
}

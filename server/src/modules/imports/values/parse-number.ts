import { Decimal } from 'decimal.js'
import { type Notation, type Parsed, plain } from './parsed.ts'

interface Amount {
  /** Plain digits: "-1234.5". */
  value: string
  /** As the cell says it, when it does: "US$ 12" → USD. A bare $ or ¥ names no country. */
  currency?: string
}

const units: Record<string, number> = {
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
  千: 1_000,
  百万: 1_000_000,
  千万: 10_000_000,
}
const currencies: [RegExp, string | undefined][] = [
  [/^(?:人民币|RMB|CNY)|(?:元|块|圆|人民币|RMB|CNY)$/i, 'CNY'],
  [/^(?:US\$|USD|美元)|(?:USD|美元)$/i, 'USD'],
  [/^(?:HK\$|HKD|港币)|(?:HKD|港币|港元)$/i, 'HKD'],
  [/^(?:€|EUR)|(?:€|EUR|欧元)$/i, 'EUR'],
  [/^(?:£|GBP)|(?:£|GBP|英镑)$/i, 'GBP'],
  [/^(?:[¥$])|(?:[¥$])$/, undefined],
]

/** Reads 1,234.50 · １２３４ · ￥3.5万 · (12) · 1.234,50 (decimal comma). Digits are kept exactly as written. */
export function parseAmount(text: string, { decimalMark }: Pick<Notation, 'decimalMark'>): Parsed<Amount> {
  // What most cells hold needs none of what follows.
  if (decimalMark === 'point' && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text))
    return { value: { value: text.includes('.') ? text.replace(/\.?0+$/, '') : text } }
  const { rest, currency } = withoutCurrency(plain(text))
  const match =
    /^(?<open>\()?(?<sign>[-+])?\s?(?<digits>[\d.,' ]*\d[\d.,]*?)\s?(?<unit>百万|千万|[万萬亿億千])?(?<close>\))?$/.exec(
      rest,
    )
  const { open, sign, digits = '', unit, close } = match?.groups ?? {}
  const number = decimalOf(digits.replace(/[' ]/g, ''), decimalMark)
  if (!match || number === undefined || Boolean(open) !== Boolean(close)) return { code: 'invalid_number' }
  const scaled = new Decimal(number).times(unit ? (units[unit] ?? 1) : 1)
  const signed = sign === '-' || open ? scaled.negated() : scaled
  return { value: { value: signed.toFixed(), ...(currency ? { currency } : {}) } }
}

export function parsePercent(text: string, notation: Pick<Notation, 'decimalMark'>): Parsed<number> {
  const read = parseAmount(plain(text).replace(/\s?[%‰]$/, ''), notation)
  if (!('value' in read)) return read
  return { value: Number(read.value.value) }
}

function withoutCurrency(text: string): { rest: string; currency?: string } {
  for (const [pattern, currency] of currencies) {
    const rest = text.replace(
      /^([-(]?)(.*?)(\)?)$/,
      (_, start: string, middle: string, end: string) => start + middle.replace(pattern, '').trim() + end,
    )
    if (rest !== text) return currency ? { rest, currency } : { rest }
  }
  return { rest: text }
}

/** Groups must be of three digits (or four, as some write 万): "1,5" is no thousand. */
function decimalOf(digits: string, mark: Notation['decimalMark']): string | undefined {
  const [group, point] = mark === 'point' ? [',', '.'] : ['.', ',']
  const [whole = '', fraction, ...rest] = digits.split(point)
  if (rest.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined
  const groups = whole.split(group)
  const isGrouped =
    groups.length === 1 ||
    (/^\d{1,4}$/.test(groups[0]!) &&
      (groups.slice(1).every((part) => /^\d{3}$/.test(part)) || groups.slice(1).every((part) => /^\d{4}$/.test(part))))
  const plainDigits = groups.join('')
  if (!isGrouped || !/^\d*$/.test(plainDigits) || plainDigits + (fraction ?? '') === '') return undefined
  return fraction ? `${plainDigits || '0'}.${fraction}` : plainDigits || '0'
}

/** What one number says about the decimal mark of its column: 1,5 and 1.234,5 only make sense with a comma. */
export function decimalMarkOf(text: string): Notation['decimalMark'] | null {
  // What most cells hold.
  if (/^\d+$/.test(text)) return null
  if (/^\d+\.\d{1,2}$/.test(text)) return 'point'
  const digits = withoutCurrency(plain(text)).rest.replace(/[-+() ']|[万萬亿億千百%]/g, '')
  if (!/^[\d.,]+$/.test(digits) || !/[.,]/.test(digits)) return null
  const asPoint = decimalOf(digits, 'point') !== undefined
  const asComma = decimalOf(digits, 'comma') !== undefined
  if (asPoint === asComma) return null
  return asPoint ? 'point' : 'comma'
}

import type { Target } from '../kinds/import-kind.ts'
import { parseBoolean, parseChoices } from '../values/parse-choice.ts'
import { parseDay, parseInstant } from '../values/parse-date.ts'
import { parseAmount, parsePercent } from '../values/parse-number.ts'
import { type Notation, type Parsed, plain } from '../values/parsed.ts'
import type { RowReader } from './read-row.ts'
import type { FieldResolver } from './resolver.ts'

/** `toCreate` is a name without a record yet; `currency` is the one that the cell itself names. */
export type Read =
  | { value: unknown; toCreate?: string; name?: string; currency?: string }
  | { code: string; params?: Record<string, unknown> }

/** One cell as a value of its field; undefined when it is empty, which leaves the field as it is. */
export function parseCell(
  cell: string,
  target: Target,
  notation: Notation,
  { resolvers, facts }: Pick<RowReader, 'resolvers' | 'facts'>,
): Read | undefined {
  // Text is kept byte for byte, white space and all.
  if (isText(target)) return cell === '' ? undefined : { value: cell }
  const text = cell.trim()
  if (text === '') return undefined
  const resolver = resolvers.get(target.key)
  if (resolver) return resolveName(text, resolver)
  switch (target.type) {
    case 'phone':
      return /^\d(\.\d+)?E\+?\d+$/i.test(text) ? { code: 'scientific_number' } : { value: text }
    case 'number':
      return parseWhole(text, target, notation)
    case 'quantity':
      return parseQuantity(text, notation)
    case 'money':
      return parseMoney(text, notation)
    case 'percent':
      return parsePercent(text, notation)
    case 'date':
      return parseDay(text, notation)
    case 'datetime':
      return parseInstant(text, notation, facts.timeZone)
    case 'boolean':
      return parseBoolean(text)
    case 'multiSelect':
      return parseChoices(text, target)
    default:
      return { value: target.key === 'currency' ? currencyOf(text) : text }
  }
}

function isText({ type, key }: Target): boolean {
  return (type === 'text' && key !== 'currency') || type === 'longText' || type === 'address'
}

export function resolveName(text: string, resolver: FieldResolver): Read {
  const resolved = resolver.resolve(text)
  switch (resolved.kind) {
    case 'value':
      return { value: resolved.value ?? undefined, name: resolved.name }
    case 'toCreate':
      return { value: undefined, toCreate: resolved.value, name: resolved.value }
    case 'inFile':
      return { code: 'named_row_failed', params: { value: resolved.value } }
    case 'fault':
      return { code: resolved.code, params: resolved.params }
  }
}

function parseWhole(text: string, target: Target, notation: Notation): Parsed<number> {
  const read = parseAmount(withoutMeasure(text), notation)
  if ('value' in read) return { value: Number(read.value.value) }
  // "成立时间" is often given as a day.
  const day = target.key.endsWith('Year') ? parseDay(text, notation) : read
  return 'value' in day ? { value: Number(day.value.slice(0, 4)) } : read
}

/** 500人, 2005年, 3 套: what is counted says nothing more than the column does. */
function withoutMeasure(text: string): string {
  return plain(text).replace(/(?<=[\d万])\s?[年人名个台件套]$/, '')
}

function parseQuantity(text: string, notation: Notation): Parsed<string> {
  const read = parseAmount(withoutMeasure(text), notation)
  if (!('value' in read)) return read
  return Number(read.value.value) > 0 ? { value: read.value.value } : { code: 'too_small', params: { min: 0 } }
}

function parseMoney(text: string, notation: Notation): Read {
  const read = parseAmount(text, notation)
  if (!('value' in read)) return read
  const { value, currency } = read.value
  const [whole = '0', fraction = ''] = value.split('.')
  if (fraction.length > 2) return { code: 'too_precise', params: { max: 2 } }
  return { value: `${whole}.${fraction.padEnd(2, '0')}`, ...(currency ? { currency } : {}) }
}

const currencyWords: Record<string, string> = {
  人民币: 'CNY',
  RMB: 'CNY',
  '¥': 'CNY',
  元: 'CNY',
  美元: 'USD',
  $: 'USD',
  港币: 'HKD',
  欧元: 'EUR',
  '€': 'EUR',
  英镑: 'GBP',
  '£': 'GBP',
  日元: 'JPY',
}

function currencyOf(text: string): string {
  const word = plain(text).toUpperCase()
  return currencyWords[word] ?? word
}

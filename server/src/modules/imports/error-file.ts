import type { Reason } from './rows/read-row.ts'
import { ownHeaderPrefix } from './columns/map-columns.ts'
import type { Locale } from '../fields/index.ts'
import { reasonText, words } from './reason-words.ts'

/** The header of the error file: the columns as they stand in the original, and ours behind them. */
export function errorHeader(headers: readonly string[], locale: Locale): string[] {
  const { row, column, value, reason } = words[locale].columns
  return [...headers, ...[row, column, value, reason].map((name) => `${ownHeaderPrefix} ${name}`)]
}

/** One failed row: its cells as they are, so that they can be corrected in place, and why it failed. */
export function errorLine(cells: readonly string[], row: number, reasons: readonly Reason[], locale: Locale): string[] {
  const join = (parts: (string | null)[]) =>
    parts.map((part) => part ?? '').join(reasons.length > 1 ? words[locale].separator : '')
  return [
    ...cells,
    String(row),
    join(reasons.map((reason) => reason.column)),
    join(reasons.map((reason) => reason.value)),
    join(reasons.map((reason) => reasonText(reason, locale))),
  ]
}

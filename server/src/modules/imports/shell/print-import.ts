import type { ImportView } from '../schema.ts'
import { nameOfColumn } from '../rows/read-row.ts'
import type { Locale } from '../../fields/index.ts'
import { reasonText } from '../reason-words.ts'
import type { Failure } from '../queries.ts'
import { say } from './shell-words.ts'

/** What was understood of the file: its shape, which column is which field, which names are unknown. */
export function describeUpload(view: ImportView, locale: Locale): string[] {
  const { format } = view
  const shape = format.type === 'csv' ? `${format.encoding}, ${JSON.stringify(format.delimiter)}` : format.sheet
  const width = Math.max(...view.columns.map((column) => nameOfColumn(column).length))
  return [
    say(locale, 'read', { file: view.fileName, rows: view.rows, columns: view.columns.length, format: shape }),
    ...(view.blankRows > 0 ? [say(locale, 'blankRows', { rows: view.blankRows })] : []),
    `${say(locale, 'columns')}:`,
    ...view.mapping.columns.map(
      ({ index, field }) =>
        `  ${nameOfColumn(view.columns[index]!).padEnd(width)} → ${field ?? say(locale, 'unmapped')}`,
    ),
    ...describeNames(view, locale),
  ]
}

function describeNames(view: ImportView, locale: Locale): string[] {
  const lines = view.references.flatMap((report) =>
    report.unmatched.map(({ value, rows, nearest, resolution }) => {
      const column = nameOfColumn(view.columns[report.column]!)
      const nearestName = nearest[0]?.name
      const words = { map: 'willMap', create: 'willCreate', empty: 'willEmpty' } as const
      const decision = resolution
        ? say(locale, words[resolution.action], { name: resolution.name ?? resolution.id })
        : nearestName
          ? say(locale, 'nearest', { value, nearest: nearestName })
          : say(locale, 'none', { value })
      return `  ${say(locale, 'unmatchedLine', { value, column, rows, decision })}`
    }),
  )
  return lines.length > 0 ? [say(locale, 'unmatched'), ...lines] : []
}

export function describeGaps(gaps: ImportView['gaps'], locale: Locale): string[] {
  const words = {
    field_unmapped: 'fieldUnmapped',
    date_order_needed: 'dateOrderNeeded',
    no_column_mapped: 'noColumnMapped',
  } as const
  return [
    say(locale, 'gaps'),
    ...gaps.map(
      ({ code, params }) => `  ${code in words ? say(locale, words[code as keyof typeof words], params) : code}`,
    ),
  ]
}

export function describeFailures(
  failures: readonly Failure[],
  failed: number,
  hasFile: boolean,
  locale: Locale,
): string[] {
  const lines = failures.flatMap(({ row, reasons }) =>
    reasons.map(
      (reason) =>
        `  ${say(locale, 'failureLine', { row, column: reason.column ?? '', reason: reasonText(reason, locale) })}`,
    ),
  )
  const more = failed - failures.length
  return more > 0 && !hasFile ? [...lines, `  ${say(locale, 'moreFailures', { count: more })}`] : lines
}

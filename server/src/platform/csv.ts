import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/**
 * Lines of cells as a CSV that spreadsheets open as they are: UTF-8 with a byte order mark, and no cell that a spreadsheet
 * would run as a formula. Reads on only as fast as somebody takes it; when they go away, the lines end.
 */
export function csvOf(lines: AsyncIterable<readonly string[]>): Readable {
  const safe = Readable.from(disarmed(lines))
  const csv = stringify({ bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  safe.on('error', (error) => csv.destroy(error))
  csv.on('close', () => safe.destroy())
  return safe.pipe(csv)
}

async function* disarmed(lines: AsyncIterable<readonly string[]>): AsyncGenerator<string[]> {
  for await (const cells of lines) yield cells.map(disarm)
}

const formula = /^'*[=+\-@\t\r]/
const number = /^[+-]?\d+([.,]\d+)*%?$/

/** A cell that begins like a formula gets an apostrophe in front, which spreadsheets take for “text”. Numbers are no formulas. */
export function disarm(cell: string): string {
  return formula.test(cell) && !number.test(cell) ? `'${cell}` : cell
}

/** What a cell was before it was disarmed; any other cell stays as it is. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** How the line begins that says at the end of a file who took it out. It is no record. */
export const noteMark = '# Fairway · '

export function isNote(cells: readonly string[]): boolean {
  return (cells[0]?.startsWith(noteMark) ?? false) && cells.slice(1).every((cell) => cell === '')
}

import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Ctx } from './context.ts'

const options = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const
const linesAtOnce = 200

/**
 * Lines of cells as a CSV that spreadsheets open as they are: UTF-8 with a byte order mark, and no cell that a spreadsheet
 * would run as a formula. Reads on only as fast as somebody takes it; when they go away, the lines end.
 */
export function csvOf(lines: AsyncIterable<readonly string[]>): Readable {
  return Readable.from(piecesOf(lines), { objectMode: false })
}

async function* piecesOf(lines: AsyncIterable<readonly string[]>): AsyncGenerator<Buffer> {
  yield Buffer.from('\ufeff')
  let held: string[][] = []
  for await (const cells of lines) {
    held.push(cells.map(disarm))
    if (held.length < linesAtOnce) continue
    yield Buffer.from(stringify(held, options))
    held = []
  }
  if (held.length > 0) yield Buffer.from(stringify(held, options))
}

// Some spreadsheets take the full-width signs of Chinese and Japanese keyboards for the same.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const number = /^[+-]?\d+([.,]\d+)*%?$/

/** A cell that begins like a formula gets an apostrophe in front, which spreadsheets take for “text”. Numbers are no formulas. */
export function disarm(cell: string): string {
  return formula.test(cell) && !number.test(cell) ? `'${cell}` : cell
}

/** What a cell was before it was disarmed; any other cell stays as it is. */
export function rearm(cell: string): string {
  return isDisarmed(cell) ? cell.slice(1) : cell
}

export function isDisarmed(cell: string): boolean {
  return cell.startsWith("'") && formula.test(cell)
}

const noteMark = '# Fairway · '

/** Who takes a file out, and when by the organization's clocks. */
export function noteOf({ actor, now, organization }: Pick<Ctx, 'actor' | 'now' | 'organization'>): string {
  return `${noteMark}${actor.name} · ${now.toLocaleString('sv-SE', { timeZone: organization.timeZone })}`
}

/** The same as the last line of a file with so many columns. It is no record. */
export function noteLine(note: string, columns: number): string[] {
  return [note, ...Array.from({ length: columns - 1 }, () => '')]
}

export function isNote(cells: readonly string[]): boolean {
  return (cells[0]?.startsWith(noteMark) ?? false) && cells.slice(1).every((cell) => cell === '')
}

import { cellText, type RawCell } from './cell-text.ts'
import { parseXml } from './read-xml.ts'
import { type Archive, type Budget, unpackText } from './read-zip.ts'
import { type CellFault, limits, type TableRow } from './table.ts'
import type { Sheet, Workbook } from './workbook.ts'

/** The rows of a sheet that hold any cell, as text. A cell merged downwards gives its value to every row it covers. */
export function sheetReader(
  archive: Archive,
  workbook: Workbook,
  sheet: Sheet,
  newBudget: () => Budget,
): () => AsyncGenerator<TableRow[]> {
  let merges: Merges | undefined
  return async function* () {
    const budget = newBudget()
    merges ??= await readMerges(unpackText(archive, sheet.path, budget))
    const carried = new Map<number, { until: number; text: string }>()
    for await (const rows of readRows(unpackText(archive, sheet.path, budget), workbook)) {
      for (const row of rows) {
        for (const [column, value] of carried) {
          if (row.number > value.until) carried.delete(column)
          else if ((row.cells[column] ?? '') === '') fill(row.cells, column, value.text)
        }
        for (const { column, until } of merges.get(row.number) ?? [])
          carried.set(column, { until, text: row.cells[column] ?? '' })
      }
      yield rows
    }
  }
}

function fill(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('')
  cells[column] = text
}

async function* readRows(pieces: AsyncIterable<string>, workbook: Workbook): AsyncGenerator<TableRow[]> {
  let ready: TableRow[] = []
  let row: TableRow = { number: 0, cells: [], faults: [] }
  let cell: RawCell | undefined
  let column = -1
  let part: 'value' | 'formula' | undefined
  let isGuide = false
  const handlers = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'row') {
        row = { number: Number(attributes['r']) || row.number + 1, cells: [], faults: [] }
        column = -1
      } else if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1
        cell = {
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          hasFormula: false,
          value: undefined,
        }
      } else if (name === 'rPh') isGuide = true
      else if (cell && name === 'f') cell.hasFormula = true
      part = name === 'v' || (name === 't' && !isGuide) ? 'value' : undefined
      if (cell && part) cell.value ??= ''
    },
    text(piece: string) {
      if (cell && part === 'value') cell.value = (cell.value ?? '') + piece
    },
    close(name: string) {
      part = undefined
      if (name === 'rPh') isGuide = false
      if (name === 'row') ready.push(row)
      if (name !== 'c' || !cell) return
      const { text, fault } = cellText(cell, workbook)
      // A single cell far to the right would make each row thousands of cells long.
      if (text !== '') fill(row.cells, Math.min(column, limits.columns * 2), text)
      if (fault) row.faults.push({ column, ...fault } satisfies CellFault)
      cell = undefined
    },
  }
  for await (const _ of parseXml(pieces, handlers)) {
    yield ready
    ready = []
  }
}

/** "BC12" → 54, counted from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column - 1
}

/** First row → the columns merged downwards from it. */
type Merges = Map<number, { column: number; until: number }[]>

/** More are for nobody to look at. */
const mostMerges = 100_000

/** They stand behind the rows in the file, so it is read twice. */
async function readMerges(pieces: AsyncIterable<string>): Promise<Merges> {
  const merges: Merges = new Map()
  let count = 0
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + piece
    for (const [, first = '', last = ''] of text.matchAll(/<(?:\w+:)?mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"/g)) {
      const from = Number(/\d+/.exec(first))
      const until = Number(/\d+/.exec(last))
      if (until === from || ++count > mostMerges) continue
      merges.set(from, [...(merges.get(from) ?? []), { column: columnOf(first), until }])
    }
    const torn = text.lastIndexOf('<')
    rest = torn >= text.length - 100 ? text.slice(torn) : ''
  }
  return merges
}

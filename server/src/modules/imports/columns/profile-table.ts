import type { Table } from '../reading/read-table.ts'
import type { CellFault, Notice } from '../reading/table.ts'
import { dateOrderOf } from '../values/parse-date.ts'
import { decimalMarkOf } from '../values/parse-number.ts'
import type { Notation } from '../values/parsed.ts'

/** What one look at all of a column tells about it. */
export interface ColumnProfile {
  index: number
  header: string
  /** The first different values, shortened. */
  samples: string[]
  /** Rows with a value. */
  filled: number
  /** Every different value, when there are few; null when there are many. */
  values: string[] | null
  notation: Notation
  /** Dates such as 3/4/2024 and nothing that tells their order. */
  isDateOrderOpen: boolean
}

export interface TableProfile {
  rows: number
  /** Blank rows between others; they are no rows of the table. */
  blankRows: number
  columns: ColumnProfile[]
  /** The first rows, shortened. */
  preview: string[][]
  notices: Notice[]
  faultyRows: number
  /** The first faults of rows and cells. */
  faults: (CellFault & { row: number })[]
}

const maxSamples = 5
const previewRows = 3
const maxSampleLength = 80
const maxValues = 50
const maxFaults = 50

/** Reads the whole table once. Throws FileRefused when it cannot be read to its end or has no rows. */
export async function profileTable(table: Table): Promise<TableProfile> {
  const columns = table.headers.map(() => new ColumnWatch())
  const faults: TableProfile['faults'] = []
  const preview: string[][] = []
  let rows = 0
  let faultyRows = 0
  let first = 0
  let last = 0
  for await (const block of table.blocks())
    for (const row of block) {
      rows++
      first ||= row.number
      last = row.number
      if (row.faults.length > 0) faultyRows++
      if (preview.length < previewRows) preview.push(row.cells.map(shorten))
      for (const fault of row.faults) if (faults.length < maxFaults) faults.push({ ...fault, row: row.number })
      for (const [index, cell] of row.cells.entries()) if (cell.trim() !== '') columns[index]!.see(cell.trim())
    }
  return {
    rows,
    blankRows: rows === 0 ? 0 : last - first + 1 - rows,
    columns: columns.map((column, index) => column.profile(index, table.headers[index]!)),
    preview,
    notices: [...table.notices, ...headerNotices(table)],
    faultyRows,
    faults,
  }
}

class ColumnWatch {
  #filled = 0
  #values: Set<string> | null = new Set()
  #samples: string[] = []
  #marks = { point: 0, comma: 0 }
  #orders = { dmy: 0, mdy: 0, either: 0 }

  see(text: string): void {
    this.#filled++
    const shown = shorten(text)
    if (this.#samples.length < maxSamples && !this.#samples.includes(shown)) this.#samples.push(shown)
    if (this.#values?.add(shown) && this.#values.size > maxValues) this.#values = null
    if (!/^[^a-z]*\d/i.test(text) || text.length > 40) return
    const mark = decimalMarkOf(text)
    if (mark) this.#marks[mark]++
    const order = dateOrderOf(text)
    if (order) this.#orders[order]++
  }

  profile(index: number, header: string): ColumnProfile {
    const { dmy, mdy, either } = this.#orders
    const dateOrder = dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : null
    return {
      index,
      header: storable(header),
      samples: this.#samples,
      filled: this.#filled,
      values: this.#values && [...this.#values],
      notation: { decimalMark: this.#marks.comma > this.#marks.point ? 'comma' : 'point', dateOrder },
      isDateOrderOpen: dateOrder === null && dmy + mdy + either > 0,
    }
  }
}

function headerNotices({ headers, format }: Table): Notice[] {
  if (!format.hasHeader) return []
  const notices: Notice[] = []
  const seen = new Map<string, number[]>()
  for (const [index, header] of headers.entries()) {
    if (header === '') notices.push({ code: 'unnamed_column', params: { column: index + 1 } })
    else seen.set(header.toLowerCase(), [...(seen.get(header.toLowerCase()) ?? []), index])
  }
  for (const places of seen.values()) {
    if (places.length > 1)
      notices.push({
        code: 'duplicate_header',
        params: { header: headers[places[0]!], columns: places.map((index) => index + 1) },
      })
  }
  return notices
}

function shorten(text: string): string {
  return storable(text.length > maxSampleLength ? `${text.slice(0, maxSampleLength)}…` : text)
}

/** Text as jsonb can keep it: PostgreSQL refuses NUL and half surrogate pairs. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '␀').toWellFormed()
}

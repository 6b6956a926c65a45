import { setImmediate as othersTurn } from 'node:timers/promises'
import { openText, readCsv } from './read-csv.ts'
import { sheetReader } from './read-xlsx.ts'
import { newBudget, openArchive } from './read-zip.ts'
import { readPart, type Source } from './source.ts'
import {
  type CellFault,
  FileRefused,
  type FormatChoice,
  isBlank,
  limits,
  type Notice,
  type TableFormat,
  type TableRow,
} from './table.ts'
import { readWorkbook } from './workbook.ts'

export interface Table {
  format: TableFormat
  /** As they stand in the file; a column without a name has an empty one. */
  headers: string[]
  notices: Notice[]
  /**
   * Every row that holds anything, each as long as the header, as many at once as a piece of the file holds: to wait for each
   * took longer than to read it. Throws FileRefused at the first thing that makes the rest unreadable.
   */
  blocks(): AsyncGenerator<TableRow[]>
  /** The same one by one. */
  rows(): AsyncGenerator<TableRow>
}

/** Opens a CSV or .xlsx file by what it holds, whatever its name says. Throws FileRefused with every reason. */
export async function openTable(source: Source, choice: FormatChoice = {}): Promise<Table> {
  if (source.size === 0) throw new FileRefused({ code: 'empty_file' })
  const mark = await readPart(source, 0, 8)
  if (mark.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) throw new FileRefused({ code: 'old_excel' })
  const isArchive = mark.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))
  return isArchive ? openXlsx(source, choice) : openCsv(source, choice)
}

async function openCsv(source: Source, choice: FormatChoice): Promise<Table> {
  const csv = await openText(source, choice)
  if (looksBinary(csv.head)) throw new FileRefused({ code: 'not_a_table' })
  if (looksLikeMarkup(csv.head)) throw new FileRefused({ code: 'web_page' })
  const { encoding } = csv.encoding
  const format: TableFormat = { type: 'csv', encoding, delimiter: csv.delimiter, hasHeader: choice.hasHeader ?? true }
  const notices: Notice[] = csv.isDecodable ? [] : [{ code: 'not_all_decodable', params: { encoding } }]
  return tableOf(() => readCsv(csv), { format, notices, isStrict: true })
}

async function openXlsx(source: Source, choice: FormatChoice): Promise<Table> {
  const archive = await openArchive(source)
  const workbook = await readWorkbook(archive, newBudget(source))
  const visible = workbook.sheets.filter((sheet) => !sheet.isHidden && archive.entries.has(sheet.path))
  const names = visible.map((sheet) => sheet.name)
  if (visible.length === 0)
    throw new FileRefused({ code: archive.entries.has('xl/workbook.xml') ? 'empty_file' : 'not_a_table' })
  const open = (name: string): ReadBlocks => {
    const sheet = visible.find((candidate) => candidate.name === name)
    if (!sheet) throw new FileRefused({ code: 'unknown_sheet', params: { sheet: name, sheets: names } })
    return sheetReader(archive, workbook, sheet, () => newBudget(source))
  }
  const chosen = choice.sheet ?? (await firstFilled(names, open)) ?? names[0]!
  const notices: Notice[] =
    names.length > 1
      ? [{ code: 'other_sheets', params: { sheet: chosen, others: names.filter((name) => name !== chosen) } }]
      : []
  return tableOf(open(chosen), {
    format: { type: 'xlsx', sheet: chosen, sheets: names, hasHeader: choice.hasHeader ?? true },
    notices,
    isStrict: false,
  })
}

type ReadBlocks = () => AsyncIterable<TableRow[]>

async function firstFilled(names: string[], open: (name: string) => ReadBlocks): Promise<string | undefined> {
  for (const name of names) {
    for await (const rows of open(name)()) if (rows.some((row) => !isBlank(row.cells))) return name
  }
  return undefined
}

interface Reading {
  format: TableFormat
  notices: Notice[]
  /** CSV must give each row as many cells as the header; a spreadsheet leaves empty ones out. */
  isStrict: boolean
}

async function tableOf(read: ReadBlocks, { format, notices, isStrict }: Reading): Promise<Table> {
  const first = await findHeader(read, !isStrict && format.hasHeader)
  if (!first) throw new FileRefused({ code: 'empty_file' })
  const width = first.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  if (width > limits.columns)
    throw new FileRefused({ code: 'too_many_columns', params: { found: width, max: limits.columns } })
  const headers = format.hasHeader ? first.cells.slice(0, width).map((cell) => cell.trim()) : first.cells.map(() => '')
  const start = format.hasHeader ? first.number + 1 : first.number
  const before: Notice[] = first.skipped > 0 ? [{ code: 'rows_before_header', params: { rows: first.skipped } }] : []
  async function* blocks(): AsyncGenerator<TableRow[]> {
    let count = 0
    for await (const rows of read()) {
      const filled = rows.filter((row) => row.number >= start && !isBlank(row.cells))
      const left = limits.rows - count
      count += filled.length
      yield filled.slice(0, left).map((row) => fitted(row, headers.length, isStrict))
      if (filled.length > left) throw new FileRefused({ code: 'too_many_rows', params: { max: limits.rows } })
      // Rows come out of memory without ever waiting: other people's requests must get in between.
      await othersTurn()
    }
  }
  async function* rows(): AsyncGenerator<TableRow> {
    for await (const block of blocks()) yield* block
  }
  return { format, headers, notices: [...notices, ...before], blocks, rows }
}

/** The first row that holds anything; in a spreadsheet a lone title above the real header is passed over. */
async function findHeader(
  read: ReadBlocks,
  mayHaveTitle: boolean,
): Promise<(TableRow & { skipped: number }) | undefined> {
  let title: TableRow | undefined
  for await (const rows of read())
    for (const row of rows) {
      const filled = row.cells.filter((cell) => cell.trim() !== '').length
      if (filled === 0) continue
      if (!mayHaveTitle) return { ...row, skipped: 0 }
      if (title) return filled >= 3 ? { ...row, skipped: row.number - 1 } : { ...title, skipped: 0 }
      if (filled > 1) return { ...row, skipped: 0 }
      title = row
    }
  return title && { ...title, skipped: 0 }
}

function fitted(row: TableRow, width: number, isStrict: boolean): TableRow {
  const found = row.cells.length
  if (found === width && row.cells.every(isStorable)) return row
  const cells = Array.from({ length: width }, (_, index) => row.cells[index] ?? '')
  const faults = [...row.faults, ...unstorable(cells)]
  const isOver = row.cells.slice(width).some((cell) => cell.trim() !== '')
  if (isOver) faults.push({ column: null, code: 'too_many_cells', params: { expected: width, found } })
  if (isStrict && found < width)
    faults.push({ column: null, code: 'too_few_cells', params: { expected: width, found } })
  return { number: row.number, cells, faults }
}

/** PostgreSQL keeps neither NUL characters nor half surrogate pairs. */
function unstorable(cells: string[]): CellFault[] {
  return cells.flatMap((cell, column) => (isStorable(cell) ? [] : [{ column, code: 'invalid_encoding' as const }]))
}

function isStorable(cell: string): boolean {
  return cell.isWellFormed() && !cell.includes('\u0000')
}

/** Pictures, PDFs and letters that were picked by mistake. */
function looksBinary(text: string): boolean {
  if (/^(?:%PDF-|\{\\rtf)/.test(text)) return true
  const sample = text.slice(0, 4_096)
  const control = sample.match(/[\u0001-\u0008\u000e-\u001f\uFFFD]/g)?.length ?? 0
  return control > sample.length * 0.1 && control > 8
}

/** What many systems export as .xls: a web page, or Excel's XML of 2003, which only a spreadsheet program turns into a table. */
function looksLikeMarkup(text: string): boolean {
  return /^\s*<(?:!doctype\b|\?xml\b|html\b|head\b|meta\b|style\b|body\b|table\b)/i.test(text)
}

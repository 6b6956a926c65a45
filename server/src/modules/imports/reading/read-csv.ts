import { Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { isNote, rearm } from '../../../platform/csv.ts'
import { type DetectedEncoding, detectEncoding, markLength } from './detect-encoding.ts'
import { detectDelimiter, hintLength } from './detect-delimiter.ts'
import {
  type CellFault,
  type Delimiter,
  type FileFault,
  FileRefused,
  type FormatChoice,
  limits,
  type TableRow,
} from './table.ts'

export interface CsvText {
  encoding: DetectedEncoding
  delimiter: Delimiter
  /** All of the file, decoded; what could not be decoded is U+FFFD. */
  text: string
  isDecodable: boolean
}

export function decodeCsv(bytes: Uint8Array, choice: FormatChoice): CsvText {
  const encoding: DetectedEncoding = choice.encoding
    ? { encoding: choice.encoding, bomBytes: markLength(bytes, choice.encoding), isCertain: true }
    : detectEncoding(bytes)
  const decoded = iconv.decode(bytes.subarray(encoding.bomBytes), encoding.encoding, { stripBOM: false })
  const delimiter = choice.delimiter ?? detectDelimiter(decoded.slice(0, 262_144))
  const text = decoded.slice(hintLength(decoded))
  return {
    encoding,
    delimiter,
    text,
    isDecodable: !text.includes('\uFFFD') || isWhole(bytes.subarray(encoding.bomBytes), encoding),
  }
}

/**
 * The records of a CSV file by RFC 4180, header included, blank ones too. A quote in the wrong place makes every later
 * row doubtful: reading then ends by throwing FileRefused with each such place, looked for from the next line on.
 */
export async function* readCsv({ text, delimiter, isDecodable }: CsvText): AsyncGenerator<TableRow> {
  const faults: FileFault[] = []
  const at = { offset: 0, rows: 0, lines: 0 }
  while (faults.length < limits.faults) {
    try {
      for await (const { info, record } of parseFrom(text.slice(at.offset), delimiter)) {
        if (faults.length === 0)
          yield { number: info.records, cells: cellsOf(record), faults: isDecodable ? [] : undecodable(record) }
      }
      break
    } catch (error) {
      const {
        records = 0,
        lines = 1,
        index = 0,
        code,
      } = error as CsvError & { records?: number; lines?: number; index?: number }
      if (typeof code !== 'string') throw error
      at.rows += records + 1
      const params = { row: at.rows, line: at.lines + lines, column: index + 1 }
      faults.push({
        code: codes[code] ?? 'not_a_table',
        params: code === 'CSV_QUOTE_NOT_CLOSED' ? { row: params.row } : params,
      })
      const next = lineStart(text, at.offset, lines)
      if (next === undefined || code === 'CSV_QUOTE_NOT_CLOSED') break
      at.offset = next
      at.lines += lines
    }
  }
  if (faults.length > 0) throw new FileRefused(...faults)
}

/** A file of ours comes back as it was: its cells without what keeps spreadsheets from running them, its last line as none. */
function cellsOf(record: string[]): string[] {
  return isNote(record) ? [''] : record.map(rearm)
}

async function* parseFrom(text: string, delimiter: Delimiter): AsyncGenerator<{ info: Info; record: string[] }> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    info: true,
    max_record_size: limits.rowLength,
  })
  const source = Readable.from(slices(text))
  source.pipe(parser)
  try {
    yield* parser as AsyncIterable<{ info: Info; record: string[] }>
  } finally {
    source.destroy()
    parser.destroy()
  }
}

/** Where the line after `count` lines begins; undefined when there is none. */
function lineStart(text: string, offset: number, count: number): number | undefined {
  const ends = /\r\n|\n|\r/g
  ends.lastIndex = offset
  for (let line = 0; line < count; line++) if (!ends.exec(text)) return undefined
  return ends.lastIndex
}

function* slices(text: string): Generator<string> {
  const size = 65_536
  for (let start = 0; start < text.length;) {
    // A pair of surrogates must not be torn apart: each slice is encoded on its own.
    const isTorn = (text.charCodeAt(start + size - 1) & 0xfc00) === 0xd800
    const end = start + size - (isTorn ? 1 : 0)
    yield text.slice(start, end)
    start = end
  }
}

const codes: Record<string, FileFault['code']> = {
  CSV_QUOTE_NOT_CLOSED: 'unclosed_quote',
  CSV_MAX_RECORD_SIZE: 'row_too_long',
  CSV_INVALID_CLOSING_QUOTE: 'broken_quotes',
  INVALID_OPENING_QUOTE: 'broken_quotes',
}

function undecodable(cells: string[]): CellFault[] {
  return cells.flatMap((cell, column) =>
    cell.includes('\uFFFD') ? [{ column, code: 'invalid_encoding' as const }] : [],
  )
}

/** U+FFFD may also stand in the file itself, as a character like any other. */
function isWhole(bytes: Uint8Array, { encoding }: DetectedEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

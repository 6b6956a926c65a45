import { Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { type DetectedEncoding, detectEncoding, markLength } from './detect-encoding.ts'
import { detectDelimiter, hintLength } from './detect-delimiter.ts'
import { type CellFault, type Delimiter, type FileFault, FileRefused, type FormatChoice, limits, type TableRow } from './table.ts'

export interface CsvText {
  encoding: DetectedEncoding
  delimiter: Delimiter
  /** All of the file, decoded; what could not be decoded is U+FFFD. */
  text: string
  isDecodable: boolean
}

export function decodeCsv(bytes: Uint8Array, choice: FormatChoice): CsvText {
  const encoding: DetectedEncoding = choice.encoding ? { encoding: choice.encoding, bomBytes: markLength(bytes, choice.encoding), isCertain: true } : detectEncoding(bytes)
  const decoded = iconv.decode(bytes.subarray(encoding.bomBytes), encoding.encoding, { stripBOM: false })
  const delimiter = choice.delimiter ?? detectDelimiter(decoded.slice(0, 262_144))
  const text = decoded.slice(hintLength(decoded))
  return { encoding, delimiter, text, isDecodable: !text.includes('\uFFFD') || isWhole(bytes.subarray(encoding.bomBytes), encoding) }
}

/**
 * The records of a CSV file by RFC 4180, header included, blank ones too. A quote in the wrong place makes every later
 * row doubtful, so reading then ends by throwing FileRefused with each place.
 */
export async function* readCsv({ text, delimiter, isDecodable }: CsvText): AsyncGenerator<TableRow> {
  const faults: FileFault[] = []
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    info: true,
    max_record_size: limits.rowLength,
    skip_records_with_error: true,
    on_skip: (error) => void (error && addFault(faults, error)),
  })
  const source = Readable.from(slices(text))
  source.pipe(parser)
  let number = 0
  try {
    for await (const { record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
      number++
      if (faults.length === 0) yield { number, cells: record, faults: isDecodable ? [] : undecodable(record) }
    }
  } catch (error) {
    addFault(faults, error as CsvError)
  } finally {
    source.destroy()
    parser.destroy()
  }
  if (faults.length > 0) throw new FileRefused(...faults)
}

function* slices(text: string): Generator<string> {
  const size = 65_536
  for (let start = 0; start < text.length; ) {
    // A pair of surrogates must not be torn apart: each slice is encoded on its own.
    const isTorn = (text.charCodeAt(start + size - 1) & 0xfc00) === 0xd800
    const end = start + size - (isTorn ? 1 : 0)
    yield text.slice(start, end)
    start = end
  }
}

/** One fault a row: what follows a misplaced quote in the same row is only its consequence. */
function addFault(faults: FileFault[], error: CsvError): void {
  const { records = 0, lines = 0, index = 0 } = error as CsvError & { records?: number; lines?: number; index?: number }
  const isSameRow = faults.at(-1)?.params?.['line'] === lines
  if (isSameRow || faults.length >= limits.faults) return
  // Rows with a fault are left out of the parser's own count.
  const params = { row: records + 1 + faults.length, line: lines, column: index + 1 }
  faults.push({ code: codes[error.code as string] ?? 'not_a_table', params: error.code === 'CSV_QUOTE_NOT_CLOSED' ? { row: params.row } : params })
}

const codes: Record<string, FileFault['code']> = {
  CSV_QUOTE_NOT_CLOSED: 'unclosed_quote',
  CSV_MAX_RECORD_SIZE: 'row_too_long',
  CSV_INVALID_CLOSING_QUOTE: 'broken_quotes',
  INVALID_OPENING_QUOTE: 'broken_quotes',
}

function undecodable(cells: string[]): CellFault[] {
  return cells.flatMap((cell, column) => (cell.includes('\uFFFD') ? [{ column, code: 'invalid_encoding' as const }] : []))
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

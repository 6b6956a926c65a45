import { isDisarmed, isNote, rearm } from '../../../platform/csv.ts'
import { type DetectedEncoding, detectEncoding, markLength } from './detect-encoding.ts'
import { detectDelimiter, hintLength } from './detect-delimiter.ts'
import { decodeText, isText } from './decode-text.ts'
import { parseCsv } from './parse-csv.ts'
import type { Source } from './source.ts'
import type { CellFault, Delimiter, FormatChoice, TableRow } from './table.ts'

export interface CsvText {
  encoding: DetectedEncoding
  delimiter: Delimiter
  /** The beginning, decoded; enough to tell what kind of text it is. */
  head: string
  isDecodable: boolean
  /** All of it, decoded and piece by piece; what could not be decoded is U+FFFD. */
  pieces(): AsyncIterable<string>
}

const headLength = 262_144

export async function openText(source: Source, choice: FormatChoice): Promise<CsvText> {
  const encoding: DetectedEncoding = choice.encoding
    ? { encoding: choice.encoding, bomBytes: await markLength(source, choice.encoding), isCertain: true }
    : await detectEncoding(source)
  const decoded = () => decodeText(source, encoding.encoding, encoding.bomBytes)
  let head = ''
  for await (const piece of decoded()) if ((head += piece).length >= headLength) break
  head = head.slice(0, headLength)
  const hint = hintLength(head)
  return {
    encoding,
    delimiter: choice.delimiter ?? detectDelimiter(head),
    head: head.slice(hint),
    isDecodable: await isDecodable(source, encoding, decoded),
    pieces: () => without(decoded(), hint),
  }
}

async function* without(pieces: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let left = length
  for await (const piece of pieces) {
    if (left < piece.length) yield piece.slice(left)
    left = Math.max(0, left - piece.length)
  }
}

/** U+FFFD may also stand in the file itself, as a character like any other. */
async function isDecodable(
  source: Source,
  { encoding, bomBytes }: DetectedEncoding,
  decoded: () => AsyncIterable<string>,
): Promise<boolean> {
  if (await isText(source, encoding, bomBytes)) return true
  for await (const piece of decoded()) if (piece.includes('\uFFFD')) return false
  return true
}

/** The records of a CSV file, header included, blank ones too. Throws FileRefused with every misplaced quote. */
export async function* readCsv({ pieces, delimiter, isDecodable }: CsvText): AsyncGenerator<TableRow[]> {
  for await (const records of parseCsv(pieces(), delimiter))
    yield records.map(({ number, cells }) => ({
      number,
      cells: cellsOf(cells),
      faults: isDecodable ? [] : undecodable(cells),
    }))
}

/** A file of ours comes back as it was: its cells without what keeps spreadsheets from running them, its last line as none. */
function cellsOf(record: string[]): string[] {
  if (isNote(record)) return ['']
  return record.some(isDisarmed) ? record.map(rearm) : record
}

function undecodable(cells: string[]): CellFault[] {
  return cells.flatMap((cell, column) =>
    cell.includes('\uFFFD') ? [{ column, code: 'invalid_encoding' as const }] : [],
  )
}

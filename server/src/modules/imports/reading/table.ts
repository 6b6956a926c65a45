/** What a file may hold at most; beyond it the file is refused as a whole, with the limit named. */
export const limits = {
  fileBytes: 500 * 1024 * 1024,
  /** After unpacking an .xlsx: an archive of a few kilobytes can hold gigabytes. */
  unpackedBytes: 300 * 1024 * 1024,
  /** A large one may hold more, as many times its own size as a sheet really shrinks by. */
  unpackedTimes: 20,
  /** The texts that cells of an .xlsx share, which are all kept in memory. */
  sharedBytes: 96 * 1024 * 1024,
  rows: 1_500_000,
  columns: 200,
  /** One row with all its cells, in characters. */
  rowLength: 1_000_000,
  /** How many faults of a file are told one by one. */
  faults: 100,
} as const

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]
export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

export type TableFormat =
  | { type: 'csv'; encoding: Encoding; delimiter: Delimiter; hasHeader: boolean }
  | { type: 'xlsx'; sheet: string; sheets: string[]; hasHeader: boolean }

/** What a person may set when the detection got it wrong. */
export interface FormatChoice {
  encoding?: Encoding | undefined
  delimiter?: Delimiter | undefined
  sheet?: string | undefined
  hasHeader?: boolean | undefined
}

/** A reason why the file as a whole cannot be read; `params` fill the translated message. */
export interface FileFault {
  code:
    | 'empty_file'
    | 'no_rows'
    | 'old_excel'
    | 'damaged_file'
    | 'not_a_table'
    | 'web_page'
    | 'too_many_columns'
    | 'too_many_rows'
    | 'too_large_unpacked'
    | 'row_too_long'
    | 'broken_quotes'
    | 'unclosed_quote'
    | 'unknown_sheet'
  params?: Record<string, unknown>
}

/** Something about a file that is read nevertheless, which a person should know. */
export interface Notice {
  code: 'duplicate_header' | 'unnamed_column' | 'rows_before_header' | 'other_sheets' | 'not_all_decodable'
  params?: Record<string, unknown>
}

/** A reason why one row, or one of its cells, cannot be taken as it is. */
export interface CellFault {
  /** Index of the column; null when the whole row is meant. */
  column: number | null
  code: 'too_few_cells' | 'too_many_cells' | 'invalid_encoding' | 'excel_error' | 'formula_without_result'
  params?: Record<string, unknown>
}

/** One row as text. `number` is what a spreadsheet shows at its left, so the header usually is row 1. */
export interface TableRow {
  number: number
  cells: string[]
  faults: CellFault[]
}

/** The file cannot be read; carries every reason found. */
export class FileRefused extends Error {
  readonly faults: FileFault[]
  constructor(...faults: FileFault[]) {
    super(faults.map((fault) => fault.code).join(', '))
    this.name = 'FileRefused'
    this.faults = faults
  }
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

import { type Delimiter, type FileFault, FileRefused, limits } from './table.ts'

/** One record with its number, counted from 1. */
export interface CsvRecord {
  number: number
  cells: string[]
}

/** What a look at one record found: its cells and its end, that more text is needed, or what is wrong with it. */
type Found =
  | { cells: string[]; end: number; lines: number }
  | 'more'
  | { fault: FileFault['code']; at: number; cell: number }

/**
 * The records of a CSV text by RFC 4180, as its pieces arrive. A quote in the wrong place makes every later row doubtful: from then
 * on nothing is given any more, but every such place is looked for, from the next line on, and told at the end by throwing
 * FileRefused.
 */
export async function* parseCsv(pieces: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<CsvRecord[]> {
  const faults: FileFault[] = []
  let text = ''
  let number = 0
  let line = 1
  let isInFaultyLine = false
  const take = (isLast: boolean): CsvRecord[] => {
    const records: CsvRecord[] = []
    let at = 0
    while (at < text.length && faults.length < limits.faults) {
      const found = findRecord(text, at, delimiter, isLast)
      if (found === 'more') break
      number++
      if ('cells' in found) {
        if (faults.length === 0) records.push({ number, cells: found.cells })
        at = found.end
        line += found.lines
        continue
      }
      const faultLine = line + countLines(text, at, found.at)
      faults.push({ code: found.fault, params: { row: number, line: faultLine, column: found.cell } })
      if (found.fault === 'unclosed_quote') {
        faults[faults.length - 1] = { code: found.fault, params: { row: number } }
        at = text.length
        break
      }
      at = behindLineEnd(text, lineEnd(text, found.at))
      line = faultLine + 1
      isInFaultyLine = at > text.length
    }
    text = text.slice(at)
    return records
  }
  for await (const piece of pieces) {
    if (isInFaultyLine) {
      const end = lineEnd(piece, 0)
      isInFaultyLine = end === piece.length
      text = piece.slice(behindLineEnd(piece, end))
    } else text += piece
    yield take(false)
    if (faults.length >= limits.faults) break
  }
  yield take(true)
  if (faults.length > 0) throw new FileRefused(...faults)
}

function findRecord(text: string, at: number, delimiter: Delimiter, isLast: boolean): Found {
  const end = lineEnd(text, at)
  // A line end at the very end of a piece may be the first half of one.
  const isCut = end >= text.length || (end === text.length - 1 && text[end] === '\r')
  const line = text.slice(at, end)
  if (!line.includes('"')) {
    if (line.length > limits.rowLength) return { fault: 'row_too_long', at, cell: 1 }
    if (isCut && !isLast) return 'more'
    return { cells: line.split(delimiter), end: behindLineEnd(text, end), lines: 1 }
  }
  return findQuoted(text, at, delimiter, isLast)
}

function findQuoted(text: string, start: number, delimiter: Delimiter, isLast: boolean): Found {
  const cells: string[] = []
  let lines = 1
  for (let at = start; ;) {
    let cell: string
    let end: number
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1)
      if (close === undefined) {
        if (text.length - start > limits.rowLength) return { fault: 'row_too_long', at: start, cell: cells.length + 1 }
        return isLast ? { fault: 'unclosed_quote', at: start, cell: cells.length + 1 } : 'more'
      }
      // Another quote behind it would make it one that stands in the text.
      if (close === text.length - 1 && !isLast) return 'more'
      const inside = text.slice(at + 1, close)
      lines += countLines(inside, 0, inside.length)
      cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside
      end = close + 1
      const next = text[end]
      if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r')
        return { fault: 'broken_quotes', at: end, cell: cells.length + 1 }
    } else {
      end = at
      while (
        end < text.length &&
        text[end] !== delimiter &&
        text[end] !== '\n' &&
        text[end] !== '\r' &&
        text[end] !== '"'
      )
        end++
      if (text[end] === '"') return { fault: 'broken_quotes', at: end, cell: cells.length + 1 }
      cell = text.slice(at, end)
    }
    if (end - start > limits.rowLength) return { fault: 'row_too_long', at: start, cell: cells.length + 1 }
    cells.push(cell)
    if (text[end] === delimiter) {
      at = end + 1
      if (at < text.length || isLast) continue
      return 'more'
    }
    const isCut = end >= text.length || (end === text.length - 1 && text[end] === '\r')
    return isCut && !isLast ? 'more' : { cells, end: behindLineEnd(text, end), lines }
  }
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return undefined
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  const until = feed < 0 ? text.length : feed
  // Looking for a lone carriage return through all of a long text, line by line, would never end.
  for (let at = from; at < until; at++) if (text.charCodeAt(at) === 13) return at
  return until
}

function behindLineEnd(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let end = lineEnd(text, from); end < to; end = lineEnd(text, behindLineEnd(text, end))) count++
  return count
}

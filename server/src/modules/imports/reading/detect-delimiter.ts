import { type Delimiter, delimiters } from './table.ts'

/** The delimiter that cuts the first lines into the same number of cells; a comma when nothing speaks for another. */
export function detectDelimiter(text: string): Delimiter {
  const named = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1]
  if (named) return named as Delimiter
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(countsPerRecord(text, delimiter)) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : ','
}

/** Excel's own hint line `sep=;` is no row of the table. */
export function hintLength(text: string): number {
  return /^sep=[,;\t|]\r?\n/i.exec(text)?.[0].length ?? 0
}

const maxRecords = 50

function countsPerRecord(text: string, delimiter: string): number[] {
  const counts: number[] = []
  let count = 0
  let isQuoted = false
  let isStart = true
  for (let index = 0; index < text.length && counts.length < maxRecords; index++) {
    const char = text[index]
    // A quote after a quote is one that stands in the text.
    if (char === '"' && (isQuoted || isStart || text[index - 1] === '"')) isQuoted = !isQuoted
    else if (!isQuoted && char === delimiter) count++
    else if (!isQuoted && char === '\n') {
      counts.push(count)
      count = 0
    }
    isStart = char === delimiter || char === '\n'
  }
  if (count > 0 && counts.length < maxRecords) counts.push(count)
  return counts
}

/** How many records agree with the header, weighed by how many cells it has. */
function scoreOf(counts: number[]): number {
  const header = counts.find((count) => count > 0) ?? 0
  if (header === 0) return 0
  const filled = counts.filter((count) => count > 0)
  const agreeing = filled.filter((count) => count === header).length / counts.length
  return agreeing + Math.min(header, 50) / 1_000
}

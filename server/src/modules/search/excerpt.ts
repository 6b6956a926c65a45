import { type Span, spansIn } from '../../platform/search/highlight.ts'

/** So much of a long text is looked through; what stands further behind is found, but not shown. */
const mostRead = 5_000
const before = 20

export interface Excerpt {
  text: string
  spans: Span[]
}

/** One line of a text, at most so long: from its beginning, or from shortly before what was looked for. */
export function excerptOf(text: string, typed: string, longest: number): Excerpt {
  const line = text.slice(0, mostRead).replaceAll(/\s+/g, ' ').trim()
  const spans = spansIn(line, typed)
  const [first] = spans
  const isFurther = first !== undefined && first[1] > longest
  const from = isFurther ? boundary(line, first[0] - before) : 0
  const to = boundary(line, from + longest)
  const lead = from > 0 ? '…' : ''
  return {
    text: lead + line.slice(from, to) + (to < line.length ? '…' : ''),
    spans: spans
      .filter((span) => span[0] >= from && span[1] <= to)
      .map(([start, end]): Span => [start - from + lead.length, end - from + lead.length]),
  }
}

/** Not in the middle of a character that takes two units. */
function boundary(text: string, at: number): number {
  if (at >= text.length) return text.length
  const code = text.charCodeAt(at)
  return Math.max(0, code >= 0xdc00 && code <= 0xdfff ? at - 1 : at)
}

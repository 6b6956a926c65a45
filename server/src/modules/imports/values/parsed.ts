/** A cell's text read as a value, or the reason why it cannot be; `code` is a field error code of the API. */
export type Parsed<T> = { value: T } | { code: string; params?: Record<string, unknown> }

/** How the numbers and dates of one column are written; found by looking at all of the column. */
export interface Notation {
  /** The decimal point, or the comma of most of Europe. */
  decimalMark: 'point' | 'comma'
  /** Whether 3/4/2024 is the third of April or the fourth of March; null when nothing in the column tells. */
  dateOrder: 'dmy' | 'mdy' | null
}

/** One line, width and stray spaces evened out: what a person sees. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
}

import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

type Value = string | number | boolean | Date | null | undefined

/** Rows of one table in the text format of COPY, gathered until they are sent. */
export class TableBuffer {
  readonly table: string
  readonly #columns: readonly string[]
  #lines: string[] = []

  /** The columns of its rows: names with spaces between them. */
  constructor(table: string, ...columns: readonly string[]) {
    this.table = table
    this.#columns = columns.flatMap((names) => names.split(' '))
  }

  /** One row: the values of all columns in their order, said in groups. */
  add(...groups: readonly Value[][]): void {
    this.#lines.push(groups.map((values) => values.map(toText).join('\t')).join('\t'))
  }

  /** Takes what has been gathered; the function sends it and returns how many rows that were. */
  take(): (client: pg.Client) => Promise<number> {
    const lines = this.#lines
    this.#lines = []
    return async (client) => {
      if (lines.length === 0) return 0
      const columns = this.#columns.map((column) => `"${column}"`).join(', ')
      const sink = client.query(copyFrom(`copy "${this.table}" (${columns}) from stdin`))
      await pipeline(Readable.from([`${lines.join('\n')}\n`]), sink)
      return lines.length
    }
  }
}

function toText(value: Value): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'string') return String(value)
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, escaped) : value
}

function escaped(sign: string): string {
  return sign === '\\' ? '\\\\' : sign === '\t' ? '\\t' : sign === '\n' ? '\\n' : '\\r'
}

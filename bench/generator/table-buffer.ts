import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { BinaryRows, type Value } from './binary-rows.ts'

/** Table → column → type. */
export type ColumnTypes = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Rows of one table as COPY takes them, gathered until they are sent. */
export class TableBuffer {
  readonly table: string
  readonly #columns: readonly string[]
  readonly #types: readonly string[]
  readonly #rows = new BinaryRows()
  #count = 0

  /** The columns of its rows: names with spaces between them. */
  constructor(types: ColumnTypes, table: string, ...columns: readonly string[]) {
    this.table = table
    this.#columns = columns.flatMap((names) => names.split(' '))
    this.#types = this.#columns.map((column) => types.get(table)!.get(column)!)
  }

  /** One row: the values of all columns in their order, said in groups. */
  add(...groups: readonly Value[][]): void {
    this.#rows.begin(this.#types.length)
    let column = 0
    for (const values of groups) for (const value of values) this.#rows.add(this.#types[column++]!, value)
    this.#count++
  }

  /** Takes what has been gathered; the function sends it and returns how many rows that were. */
  take(): (client: pg.Client) => Promise<number> {
    const count = this.#count
    if (count === 0) return async () => 0
    const rows = this.#rows.take()
    this.#count = 0
    return async (client) => {
      const columns = this.#columns.map((column) => `"${column}"`).join(', ')
      const sink = client.query(copyFrom(`copy "${this.table}" (${columns}) from stdin with (format binary)`))
      await pipeline(Readable.from([rows]), sink)
      return count
    }
  }
}

/** The types of all columns, as `format_type` names them. */
export async function readColumnTypes(client: pg.Client): Promise<ColumnTypes> {
  const found = await client.query<{ table: string; column: string; type: string }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  )
  const types = new Map<string, Map<string, string>>()
  for (const { table, column, type } of found.rows)
    types.set(table, (types.get(table) ?? new Map<string, string>()).set(column, type))
  return types
}

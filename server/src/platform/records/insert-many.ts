import { type RawBuilder, sql } from 'kysely'
import type { OrgTx } from '../db/with-org.ts'

/**
 * Inserts rows in one statement with one parameter per column, null where a row has none: thousands of rows as VALUES are
 * hundreds of thousands of parameters, which take longer to plan than to write.
 */
export async function insertMany(tx: OrgTx, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = columnsOf(rows)
  if (rows.length === 1) {
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values (${sql.join(columns.map((column) => storedAs(rows[0]![column])))})`.execute(tx)
    return
  }
  const types = await typesOf(tx, table)
  const lists: RawBuilder<unknown>[] = []
  const names: RawBuilder<unknown>[] = []
  const selected = columns.map((column) => {
    const type = sql.raw(types.get(column)!)
    const values = rows.map((row) => storedAs(row[column]))
    const [first] = values
    if (values.every((value) => value === first)) return sql`${first}::${type}`
    lists.push(sql`${values}::${type}[]`)
    names.push(sql.ref(column))
    return sql`r.${sql.ref(column)}`
  })
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(selected)} from unnest(${sql.join(lists)}) as r (${sql.join(names)})`.execute(tx)
}

function columnsOf(rows: readonly Record<string, unknown>[]): string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const column in row) columns.add(column)
  return [...columns]
}

/** Objects are JSON; lists are lists to the driver. */
function storedAs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date || Array.isArray(value)) return value ?? null
  return JSON.stringify(value)
}

const known = new Map<string, ReadonlyMap<string, string>>()

/** The type of each column, as SQL writes it. A schema does not change while a server runs. */
export async function typesOf(tx: OrgTx, table: string): Promise<ReadonlyMap<string, string>> {
  const found = known.get(table)
  if (found) return found
  const columns = await sql<{ name: string; type: string }>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = ${`public.${table}`}::regclass and a.attnum > 0 and not a.attisdropped`.execute(tx)
  const types = new Map(columns.rows.map(({ name, type }) => [name, type]))
  known.set(table, types)
  return types
}

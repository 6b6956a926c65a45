import type pg from 'pg'

/**
 * Takes the plain indexes off these tables and returns what puts them back: building an index once is far quicker than adding
 * to it row by row. For a transaction that also writes the rows, so that a program that is cut off leaves them as they were.
 */
export async function takeOffIndexes(client: pg.Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const found = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisunique order by 1`,
    [tables],
  )
  for (const { name } of found.rows) await client.query(`drop index ${name}`)
  return async () => {
    await client.query(`set local maintenance_work_mem = '512MB'`)
    for (const { definition } of found.rows) await client.query(definition)
  }
}

/** Whether the tables will mostly hold what is about to be written. */
export async function areMostlyNew(client: pg.Client, table: string, rows: number): Promise<boolean> {
  const present = await client.query(`select from "${table}" limit $1`, [rows])
  return present.rowCount! < rows
}

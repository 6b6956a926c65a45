import type pg from 'pg'

/**
 * Takes off these tables the indexes that no foreign key leans on, and returns what puts them back: building an index once is
 * far quicker than adding to it row by row. For a transaction that also writes the rows, so that a program that is cut off
 * leaves them as they were.
 */
export async function takeOffIndexes(client: pg.Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const found = await client.query<{ off: string; back: string }>(
    `select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
                 else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as off,
            case when c.oid is null then pg_get_indexdef(i.indexrelid)
                 else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
            end as back
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')
     where i.indrelid = any($1::regclass[])
       and not exists (select from pg_constraint f where f.conindid = i.indexrelid and f.contype = 'f')
     order by i.indrelid::regclass::text, i.indexrelid::regclass::text`,
    [tables],
  )
  for (const { off } of found.rows) await client.query(off)
  return async () => {
    await client.query(`set local maintenance_work_mem = '512MB'`)
    for (const { back } of found.rows) await client.query(back)
  }
}

/** Whether the tables will mostly hold what is about to be written. */
export async function areMostlyNew(client: pg.Client, table: string, rows: number): Promise<boolean> {
  const present = await client.query(`select from "${table}" limit $1`, [rows])
  return present.rowCount! < rows
}

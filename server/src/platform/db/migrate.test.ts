import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { emptyDatabase } from '../testing/clone-database.ts'
import { migrate } from './migrate.ts'

it('applies a migration that arrives after a later one, and refuses a database that a newer Fairway has written', async () => {
  const database = await emptyDatabase()
  onTestFinished(() => database.drop())
  const { applied } = await migrate(database.ownerUrl)
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  onTestFinished(() => client.end())
  const late = '20261127110000_sort_indexes'
  expect(applied).toContain(late)
  const made = /CREATE INDEX (\w+)/g
  const text = await readFile(new URL(`../../../migrations/${late}.sql`, import.meta.url), 'utf8')
  await client.query(`drop index ${[...text.matchAll(made)].map(([, name]) => name).join(', ')}`)
  await client.query('create index customers_name_idx on customers (org_id, name)')
  await client.query('create index contacts_name_idx on contacts (org_id, name)')
  await client.query('create index leads_name_idx on leads (org_id, name)')
  await client.query('delete from schema_migrations where name = $1', [late])
  expect((await migrate(database.ownerUrl)).applied).toEqual([late])
  await client.query(`insert into schema_migrations values ('20990101000000_future', now())`)
  await expect(migrate(database.ownerUrl)).rejects.toMatchObject({
    code: 'database_unsuitable',
    message: expect.stringContaining(
      'A newer Fairway has written this database: it has the migration 20990101000000_future',
    ),
  })
})

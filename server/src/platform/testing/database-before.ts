import pg from 'pg'
import { onTestFinished } from 'vitest'
import { migrate } from '../db/migrate.ts'
import { type ClonedDatabase, emptyDatabase, superuserUrl } from './clone-database.ts'

/** A database as it stood before a migration, and a superuser in it to put data there; both go when the test has ended. */
export async function databaseBefore(migration: string): Promise<{ database: ClonedDatabase; client: pg.Client }> {
  const database = await emptyDatabase()
  onTestFinished(() => database.drop())
  await migrate(database.ownerUrl, { before: migration })
  const client = new pg.Client({ connectionString: superuserUrl(database) })
  await client.connect()
  onTestFinished(() => client.end())
  return { database, client }
}

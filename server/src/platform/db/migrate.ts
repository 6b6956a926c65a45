import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { prepareQueue } from '../jobs/prepare-queue.ts'
import { StartupError } from '../startup-error.ts'
import { prepareSearch } from './prepare-search.ts'

const folder = join(import.meta.dirname, '../../../migrations')

/**
 * Brings the database to the newest schema, as the role that owns it; safe to run from several processes at once.
 * Returns the names of the migrations that this call applied, and whether the search may use its index. Throws on the first
 * that fails, with nothing of it kept, and `database_unsuitable` when a newer Fairway has been there. `before` leaves out that migration and all later ones: for tests of what it does to a
 * database with data in it.
 */
export async function migrate(
  ownerUrl: string,
  options: { before?: string } = {},
): Promise<{ applied: string[]; isSearchFast: boolean }> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => readMigrations(options.before) },
      migrationTableName: 'schema_migrations',
      migrationLockTableName: 'schema_migration_lock',
      // Two people's work, written side by side, may arrive in either order.
      allowUnorderedMigrations: true,
    })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error) {
      refuseUnknown(error as Error)
      const failed = results.find((result) => result.status === 'Error')
      throw new Error(`Migration ${failed?.migrationName ?? 'set'} failed: ${(error as Error).message}`, {
        cause: error,
      })
    }
    await prepareQueue(pool)
    await sql`GRANT SELECT ON schema_migrations TO fairway_app`.execute(db)
    const isSearchFast = await prepareSearch(pool)
    return { applied: results.map((result) => result.migrationName), isSearchFast }
  } finally {
    await db.destroy()
  }
}

/** Kysely tells in words alone that the database has a migration which is not among our files. */
function refuseUnknown(error: Error): void {
  const [, name] = /previously executed migration (\S+) is missing/.exec(error.message) ?? []
  if (name === undefined) return
  throw new StartupError(
    'database_unsuitable',
    `A newer Fairway has written this database: it has the migration ${name}, which this one does not know.`,
    'Start that version or a newer one, or use another database or data folder. Nothing has been changed.',
    error,
  )
}

/** The names of all migrations this build knows, oldest first. */
export async function knownMigrations(): Promise<string[]> {
  const files = await readdir(folder)
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -4))
    .sort()
}

async function readMigrations(before?: string): Promise<Record<string, Migration>> {
  const names = (await knownMigrations()).filter((name) => before === undefined || name < before)
  const entries = names.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(join(folder, `${name}.sql`), 'utf8')
    return [name, { up: async (db) => void (await sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(entries))
}

import { sql } from 'kysely'
import type { Readiness } from '../http/health.ts'
import { knownMigrations } from './migrate.ts'
import type { Database } from './pool.ts'

/** Ready when the database answers and has exactly the migrations that this build knows. */
export async function databaseReadiness(db: Database): Promise<Readiness> {
  try {
    const [applied, known] = await Promise.all([
      sql<{ name: string }>`select name from schema_migrations order by name`.execute(db.global),
      knownMigrations(),
    ])
    const missing = known.filter((name) => !applied.rows.some((row) => row.name === name))
    return { isReady: missing.length === 0, reasons: missing.map((name) => `migration ${name} is not applied`) }
  } catch {
    return { isReady: false, reasons: ['the database cannot be reached'] }
  }
}

import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { parseInstant } from './parse-instant.ts'
import type { DB } from './schema.gen.ts'

// A date is a day on the calendar, not an instant: keep PostgreSQL's own YYYY-MM-DD.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, parseInstant)

/** The application's connections. `pool` and `global` act as the app role, which row-level security binds. */
export interface Database {
  readonly pool: pg.Pool
  /** For the global sign-in tables only; tables with an org_id are reached through `withOrg`. */
  readonly global: Kysely<DB>
  close(): Promise<void>
}

export function createDatabase(options: { appUrl: string; maxConnections?: number }): Database {
  const pool = new pg.Pool({
    connectionString: options.appUrl,
    max: options.maxConnections ?? 20,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 60_000,
    // The database ends what takes longer; only one that has vanished behind a dead network leaves it to us.
    query_timeout: 75_000,
    keepAlive: true,
    application_name: 'fairway',
  } as pg.PoolConfig)
  // A connection that the database drops is replaced at the next request; without listeners it would end the process. The pool
  // listens to idle ones only, and Kysely to none of those it has taken.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const global = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { pool, global, close: () => pool.end() }
}

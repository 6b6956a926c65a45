import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import { arrayLiteral } from './array-literal.ts'
import { keptName } from './run-kept.ts'
import type { DB } from './schema.gen.ts'

interface Listeners {
  /** Before each statement. */
  onQuery?: () => void
  /** After every statement that may have changed something. */
  onWrite?: () => void
}

/** Runs Kysely's queries on one connection that is inside a transaction before they arrive, so that BEGIN need not be awaited. */
export function kyselyOn(client: pg.ClientBase, listeners: Listeners): Kysely<DB> {
  return new Kysely<DB>({ dialect: new ClientDialect(new ClientConnection(client, listeners)) })
}

class ClientDialect implements Dialect {
  readonly #connection: DatabaseConnection
  constructor(connection: DatabaseConnection) {
    this.#connection = connection
  }
  createAdapter() {
    return new PostgresAdapter()
  }
  createDriver(): Driver {
    return new ClientDriver(this.#connection)
  }
  createIntrospector(db: Kysely<unknown>) {
    return new PostgresIntrospector(db)
  }
  createQueryCompiler() {
    return new PostgresQueryCompiler()
  }
}

class ClientDriver implements Driver {
  readonly #connection: DatabaseConnection
  constructor(connection: DatabaseConnection) {
    this.#connection = connection
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
  async beginTransaction(): Promise<void> {
    throw new Error('Already in a transaction: use savepoint().')
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
}

class ClientConnection implements DatabaseConnection {
  readonly #client: pg.ClientBase
  readonly #listeners: Listeners
  constructor(client: pg.ClientBase, listeners: Listeners) {
    this.#client = client
    this.#listeners = listeners
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#listeners.onQuery?.()
    const result = await this.#client.query<R & pg.QueryResultRow>({
      name: keptName(query),
      text: query.sql,
      values: query.parameters.map((value) => (Array.isArray(value) ? arrayLiteral(value) : value)),
    })
    const isWrite = result.command !== 'SELECT'
    if (isWrite) this.#listeners.onWrite?.()
    return { rows: result.rows, ...(isWrite ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}) }
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming needs a cursor, which a pipelined connection cannot hold.')
  }
}

import pg from 'pg'
import type { ClusterState } from './cluster-state.ts'

const database = 'fairway'
const owner = 'fairway_owner'
const app = 'fairway_app'
const search = 'fairway_search'

export interface Logins {
  /** The superuser, for backups and for making test databases; the server itself never uses it. */
  adminUrl: string
  ownerUrl: string
  appUrl: string
}

/**
 * Makes what is missing of the database and its two logins: the owner of the schema, for migrations, and the app, which
 * owns nothing and which row-level security binds; and the role whose functions look into the search index. Safe to repeat
 * after an interruption at any point.
 */
export async function prepareLogins(state: ClusterState): Promise<Logins> {
  const logins = loginsOf(state)
  const client = new pg.Client({ connectionString: logins.adminUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await makeLogin(client, owner, state.ownerPassword)
    await makeLogin(client, app, state.appPassword)
    await makeSearchRole(client)
    await client.query('COMMIT')
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${owner}`)
    await closeToOthers(client)
  } finally {
    await client.end()
  }
  return logins
}

export function loginsOf(state: ClusterState): Logins {
  return {
    adminUrl: url('postgres', state.adminPassword, state.port, 'postgres'),
    ownerUrl: url(owner, state.ownerPassword, state.port, database),
    appUrl: url(app, state.appPassword, state.port, database),
  }
}

/** Empties the database `fairway` of everything, its schema included. */
export async function recreateDatabase(state: ClusterState): Promise<void> {
  const client = new pg.Client({ connectionString: loginsOf(state).adminUrl })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  } finally {
    await client.end()
  }
  await prepareLogins(state)
}

async function makeLogin(client: pg.Client, name: string, password: string): Promise<void> {
  const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
  if (found.rowCount !== 0) return
  await client.query(
    `CREATE ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
  )
}

/** See prepareSearch: only a superuser can make it. */
async function makeSearchRole(client: pg.Client): Promise<void> {
  const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [search])
  if (found.rowCount === 0) await client.query(`CREATE ROLE ${search} NOLOGIN BYPASSRLS`)
  await client.query(`GRANT ${search} TO ${owner}`)
}

/** By default every login may connect to every database of a cluster and make temporary tables there. */
async function closeToOthers(client: pg.Client): Promise<void> {
  const open = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname IN ('fairway', 'postgres', 'template1')
     AND (datacl IS NULL OR EXISTS (SELECT FROM aclexplode(datacl) WHERE grantee = 0))`,
  )
  for (const { datname } of open.rows) await client.query(`REVOKE ALL ON DATABASE ${datname} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${app}`)
}

function url(user: string, password: string, port: number, name: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`
}

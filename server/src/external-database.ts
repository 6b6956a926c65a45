import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { withoutPassword } from './platform/config.ts'
import { StartupError } from './platform/startup-error.ts'

const leastVersion = 150_000
const patience = 5_000
const appRole = 'fairway_app'
/** Not there yet, rather than wrong: a database that starts together with us is given a moment. */
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', '57P03', '53300'])

/**
 * Proves that DATABASE_URL reaches a PostgreSQL that Fairway can use, and tells its version.
 * Throws `database_unreachable` or `database_unsuitable`.
 */
export async function checkExternalDatabase(databaseUrl: string): Promise<string> {
  const client = await connectPatiently(databaseUrl)
  try {
    const { rows } = await client.query<Facts>(`
      SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
        pg_encoding_to_char(encoding) AS encoding, current_user AS login,
        (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS "mayCreateRoles",
        EXISTS (SELECT FROM pg_roles WHERE rolname = '${appRole}') AS "hasAppRole"
      FROM pg_database WHERE datname = current_database()`)
    const facts = rows[0] as Facts
    requireSuitable(facts)
    return facts.version
  } finally {
    await client.end()
  }
}

interface Facts {
  version: string
  number: number
  encoding: string
  login: string
  mayCreateRoles: boolean
  hasAppRole: boolean
}

function requireSuitable({ version, number, encoding, login, mayCreateRoles, hasAppRole }: Facts): void {
  if (number < leastVersion) {
    throw unsuitable(
      `DATABASE_URL leads to PostgreSQL ${version}, and Fairway needs 15 or newer.`,
      'Upgrade it, or unset DATABASE_URL to use the embedded one.',
    )
  }
  if (encoding !== 'UTF8') {
    throw unsuitable(
      `The database behind DATABASE_URL has the encoding ${encoding}, and Fairway needs UTF8.`,
      `Create one with: CREATE DATABASE fairway ENCODING 'UTF8' TEMPLATE template0`,
    )
  }
  if (!mayCreateRoles && !hasAppRole)
    throw unsuitable(`The login "${login}" of DATABASE_URL may not create the role ${appRole}.`, grantAdvice(login))
}

/** Lets the login of DATABASE_URL act as the app role that the migrations have made; afterwards `asAppRole` connects. */
export async function allowAppRole(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const may = await client.query(`SET ROLE ${appRole}; RESET ROLE`).then(
      () => true,
      () => false,
    )
    if (!may) await client.query(`GRANT ${appRole} TO CURRENT_USER`)
  } catch (error) {
    const login = client.user ?? 'the login'
    throw new StartupError(
      'database_unsuitable',
      `The login "${login}" of DATABASE_URL may not act as ${appRole}: ${(error as Error).message}`,
      grantAdvice(login),
      error,
    )
  } finally {
    await client.end()
  }
}

/** The same address for the application's connections, which act as the app role: it owns nothing and row-level security binds it. */
export function asAppRole(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  const options = url.searchParams.get('options')
  url.searchParams.set('options', `${options ? `${options} ` : ''}-c role=${appRole}`)
  return url.href.replaceAll('+', '%20')
}

async function connectPatiently(databaseUrl: string): Promise<pg.Client> {
  const startedAt = Date.now()
  for (;;) {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: patience })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      if (!passing.has(codeOf(error)) || Date.now() - startedAt > patience) throw unreachable(databaseUrl, error)
      await delay(250)
    }
  }
}

/** A host with several addresses fails with one error for each of them; one that says nothing at all, with pg's own timeout. */
function codeOf(error: unknown): string {
  const { code, errors, message = '' } = error as { code?: string; errors?: unknown[]; message?: string }
  if (code === undefined && /^timeout e|due to connection timeout/.test(message)) return 'ETIMEDOUT'
  return code ?? (errors?.[0] === undefined ? '' : codeOf(errors[0]))
}

function unreachable(databaseUrl: string, error: unknown): StartupError {
  const code = codeOf(error)
  const [reason, advice] = reasons[code] ?? [
    (error as Error).message || code,
    'Check the address and that the database accepts connections from here.',
  ]
  return new StartupError(
    'database_unreachable',
    `DATABASE_URL (${withoutPassword(databaseUrl)}) cannot be reached: ${reason}`,
    `${advice} Or unset DATABASE_URL to use the embedded database.`,
    error,
  )
}

const reasons: Record<string, [string, string]> = {
  ECONNREFUSED: ['nothing listens at that host and port.', 'Start PostgreSQL there, or correct the address.'],
  ENOTFOUND: ['there is no such host.', 'Correct the host name.'],
  EAI_AGAIN: ['the host name cannot be looked up right now.', 'Check the network.'],
  ETIMEDOUT: ['the host does not answer.', 'Check the address and the firewall.'],
  '28P01': ['it refuses this user name and password.', 'Correct the user name and password.'],
  '28000': ['it refuses this user from this address.', "Check the user name and the server's pg_hba.conf."],
  '3D000': ['it has no database of this name.', 'Create that database first, or correct the name.'],
}

function unsuitable(message: string, advice: string): StartupError {
  return new StartupError('database_unsuitable', message, advice)
}

function grantAdvice(login: string): string {
  return `As an administrator of that database run: CREATE ROLE ${appRole} NOLOGIN; GRANT ${appRole} TO "${login}";`
}

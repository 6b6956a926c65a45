import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kinds, seeders } from './modules.ts'
import { createAuth } from './modules/identity/index.ts'
import type { Config } from './platform/config.ts'
import { createDatabase, type Database } from './platform/db/pool.ts'
import { readSecret } from './platform/secret.ts'
import { StartupError } from './platform/startup-error.ts'

const accounts = ['admin', 'director', 'manager', 'rep', 'finance'].map((name) => `${name}@demo.fairway`)
/** Everybody's demo tells the same story. */
const seed = 2026

export type DemoOutcome = 'loaded' | 'there already' | 'left out'

/** Tells the story of the demo company in an empty database; one that holds an organization is left as it is. */
export async function loadDemoData(config: Config, db: Database, appUrl: string): Promise<DemoOutcome> {
  const found = await db.global.selectFrom('auth_users').select('email').execute()
  if (wasInterrupted(config.dataDir)) throw halfLoaded(config.dataDir)
  if (found.length > 0) return found.some(({ email }) => accounts.includes(email)) ? 'there already' : 'left out'
  // Only the demo needs its story: every other start goes without reading it.
  const { loadDemo } = await import('./modules/demo/index.ts')
  const auth = createAuth({ db, secret: await readSecret(config), baseUrl: config.baseUrl })
  const mark = markOf(config.dataDir)
  await writeFile(mark, `${new Date().toISOString()}\n`)
  const relaxed = createDatabase({ appUrl: withoutWaiting(appUrl) })
  try {
    await loadDemo({ db: relaxed, auth, kinds, seeders, password: config.demoPassword, now: new Date(), seed })
  } finally {
    await relaxed.close()
  }
  await rm(mark)
  return 'loaded'
}

// A story that is cut off is told anew from its beginning, so its commits need not wait for the disk.
function withoutWaiting(appUrl: string): string {
  const url = new URL(appUrl)
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -c synchronous_commit=off`.trim())
  return url.href
}

/** Whether an earlier process ended while it told the story, so that the database holds half of it and nothing else. */
export function wasInterrupted(dataDir: string): boolean {
  return existsSync(markOf(dataDir))
}

export async function forgetInterruption(dataDir: string): Promise<void> {
  await rm(markOf(dataDir), { force: true })
}

/** What the person at the terminal may sign in with, or why there is nothing. */
export function describeDemo(outcome: DemoOutcome, { demoPassword }: Config): string[] {
  if (outcome === 'left out') {
    return [
      'The database holds an organization of its own, so the demo data was left out.',
      'For the demo set FAIRWAY_DATA_DIR to another folder.',
    ]
  }
  return [`Demo accounts, all with the password ${demoPassword}:`, ...accounts.map((account) => `  ${account}`)]
}

function markOf(dataDir: string): string {
  return join(dataDir, 'demo-is-loading')
}

function halfLoaded(dataDir: string): StartupError {
  return new StartupError(
    'database_unsuitable',
    'Loading the demo data was interrupted the last time, and the database behind DATABASE_URL holds half of it.',
    `Empty that database (DROP DATABASE, CREATE DATABASE), remove ${markOf(dataDir)}, and start again.`,
  )
}

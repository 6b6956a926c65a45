import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartupError, diskFull, explainFileError } from '../../startup-error.ts'
import type { Binaries } from './binaries.ts'
import { freePort, newClusterState, writeClusterState } from './cluster-state.ts'
import type { RunAs } from './run-as.ts'

const majorVersion = '18'
const leastFreeBytes = 100 * 1024 * 1024

export interface NewCluster {
  dataDir: string
  home: string
  runAs: RunAs
  binaries: Binaries
}

/**
 * Makes the cluster `pg` in `home` when there is none; true when it did. It is built beside its place and moved there
 * when complete, so that an interrupted first start leaves nothing half-made behind.
 */
export async function createClusterWhenMissing(options: NewCluster): Promise<boolean> {
  const { dataDir, home, runAs } = options
  const clusterDir = join(home, 'pg')
  try {
    await clearDrafts(home)
    if (await isCluster(clusterDir)) return false
    await requireSpace(home, dataDir)
    const draft = join(home, `pg.new-${randomBytes(4).toString('hex')}`)
    await mkdir(draft, { mode: 0o700 })
    if (runAs) await chown(draft, runAs.uid, runAs.gid)
    const state = newClusterState(await freePort())
    await initialize(draft, state.adminPassword, options)
    await writeClusterState(draft, state, runAs)
    await rename(draft, clusterDir)
    return true
  } catch (error) {
    await clearDrafts(home).catch(() => undefined)
    throw explainFileError(error, dataDir)
  }
}

async function isCluster(clusterDir: string): Promise<boolean> {
  const entries = await readdir(clusterDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries.length === 0) return false
  const version = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => '')
  if (version.trim() === majorVersion) return true
  throw new StartupError(
    'embedded_cluster',
    version
      ? `The database in ${clusterDir} was written by PostgreSQL ${version.trim()}, and this Fairway brings ${majorVersion}.`
      : `${clusterDir} is not empty and holds no PostgreSQL database.`,
    version
      ? 'Start it with the Fairway version that wrote it, and see the guide on upgrades.'
      : 'Move that folder away, or set FAIRWAY_DATA_DIR to another folder.',
  )
}

async function clearDrafts(home: string): Promise<void> {
  const left = (await readdir(home)).filter((name) => name.startsWith('pg.new-'))
  for (const name of left) await rm(join(home, name), { recursive: true, force: true })
}

async function requireSpace(home: string, dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(home)
  if (bavail * bsize < leastFreeBytes) throw diskFull(dataDir)
}

async function initialize(
  draft: string,
  adminPassword: string,
  { runAs, binaries, dataDir }: NewCluster,
): Promise<void> {
  const passwordFile = `${draft}-password`
  await writeFile(passwordFile, `${adminPassword}\n`, { mode: 0o600 })
  if (runAs) await chown(passwordFile, runAs.uid, runAs.gid)
  try {
    const output = await runInitdb(binaries.initdb, draft, passwordFile, 'C.UTF-8', runAs)
    if (!output.failed) return
    // An older macOS has no C.UTF-8 in its own library; the database's collation is the built-in one either way.
    const retry = /invalid locale name/.test(output.text)
      ? await runInitdb(binaries.initdb, draft, passwordFile, 'en_US.UTF-8', runAs)
      : output
    if (retry.failed) throw initdbFailed(retry.text, dataDir)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function runInitdb(
  program: string,
  draft: string,
  passwordFile: string,
  locale: string,
  runAs: RunAs,
): Promise<{ failed: boolean; text: string }> {
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    `--locale=${locale}`,
    ...(locale === 'C.UTF-8' ? [] : ['--builtin-locale=C.UTF-8']),
    '--no-instructions',
  ]
  const child = spawn(program, args, {
    ...runAs,
    cwd: '/',
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ failed: code !== 0, text }))
  })
}

function initdbFailed(text: string, dataDir: string): StartupError {
  if (/No space left on device|Disk quota exceeded/.test(text)) return diskFull(dataDir)
  const reason = text
    .split('\n')
    .filter((line) => /error|fatal|could not/i.test(line))
    .join('; ')
  return new StartupError(
    'embedded_cluster',
    `The database could not be created in ${dataDir}: ${reason || text.trim().slice(-500) || 'initdb was interrupted.'}`,
    'If the reason is not clear, set DATABASE_URL to a PostgreSQL ≥ 15 of your own and report this.',
  )
}

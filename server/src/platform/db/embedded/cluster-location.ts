import { randomUUID } from 'node:crypto'
import { chmod, chown, lstat, mkdir, readlink, realpath, stat, symlink, unlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { StartupError, explainFileError } from '../../startup-error.ts'
import { sharedFolder } from './binaries.ts'
import { canPass, type RunAs } from './run-as.ts'

/** Makes the data folder when missing and proves that it can be written. Its contents are nobody else's business. */
export async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    const made = await makeFolder(dataDir)
    // Root's database runs as another user, who must pass through; listing stays closed.
    if (made && process.getuid?.() === 0) await chmod(dataDir, 0o711)
    const probe = join(dataDir, `.probe-${randomUUID()}`)
    await writeFile(probe, 'x', { mode: 0o600 })
    await unlink(probe)
  } catch (error) {
    throw explainFileError(error, dataDir)
  }
}

/** Unlike `mkdir` with `recursive`, which never returns where a file system refuses new folders by ENOENT. */
async function makeFolder(path: string): Promise<boolean> {
  if (await stat(path).catch(() => undefined)) return false
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !(await makeFolder(dirname(path)))) throw error
    await mkdir(path, { mode: 0o700 })
  }
  return true
}

/**
 * The folder that holds (or will hold) the cluster `pg`: the data folder itself, or, when the database user cannot pass
 * through a closed home folder above it, a folder under /var/lib/fairway that `pg` in the data folder then links to.
 */
export async function clusterHome(dataDir: string, runAs: RunAs, log: (line: string) => void): Promise<string> {
  const link = join(dataDir, 'pg')
  const found = await lstat(link).catch(() => undefined)
  if (found?.isSymbolicLink()) return linkedHome(link)
  await letPass(dataDir, runAs)
  if (canPass(runAs, dataDir)) return dataDir
  if (found) throw unreachable(dataDir)
  const home = join(sharedFolder, randomUUID())
  log(`The database user cannot enter ${dirname(dataDir)}; the database goes to ${home} and ${link} links to it.`)
  await mkdir(home, { recursive: true, mode: 0o711 })
  await chmod(sharedFolder, 0o755)
  await chmod(home, 0o711)
  await symlink(join(home, 'pg'), link)
  return home
}

async function linkedHome(link: string): Promise<string> {
  const home = dirname(resolve(dirname(link), await readlink(link)))
  if (await stat(home).catch(() => undefined)) return home
  throw new StartupError(
    'embedded_cluster',
    `${link} links to a database in ${home}, and that folder is not there.`,
    `Restore ${home} from a backup, or remove the link to begin with an empty database.`,
  )
}

async function letPass(dataDir: string, runAs: RunAs): Promise<void> {
  if (!runAs || canPass(runAs, dataDir) || !canPass(runAs, dirname(await realpath(dataDir)))) return
  const { mode } = await stat(dataDir)
  // A folder closed to everyone is opened to the database's group alone, and only for passing through.
  if ((mode & 0o070) !== 0) return
  await chown(dataDir, -1, runAs.gid)
  await chmod(dataDir, (mode & 0o7777) | 0o010)
}

function unreachable(dataDir: string): StartupError {
  return new StartupError(
    'data_dir_not_writable',
    `The database user can no longer enter ${dataDir}, where its database lies.`,
    `Let other users pass through the folders above it (chmod o+x), or run Fairway as the user who owns ${dataDir}/pg.`,
  )
}

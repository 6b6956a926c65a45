import { spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { StartupError } from '../../startup-error.ts'

/** The user PostgreSQL runs as, because it refuses to run as root. Undefined: the user we run as ourselves. */
export type RunAs = { uid: number; gid: number } | undefined

const userName = 'fairway'

/**
 * Who owns the cluster in `clusterDir`, or for a new one the system user `fairway`, made when missing.
 * Anyone but root runs the database as themselves.
 */
export async function databaseUser(clusterDir: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(clusterDir).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await existingUser()) ?? (await makeUser())
}

async function existingUser(): Promise<RunAs> {
  const [uid, gid] = [numberFrom('id', '-u', userName), numberFrom('id', '-g', userName)]
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid }
}

async function makeUser(): Promise<{ uid: number; gid: number }> {
  const hasGroup = spawnSync('getent', ['group', userName]).status === 0
  const attempts: [string, ...string[]][] = [
    [
      'useradd',
      '--system',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      ...(hasGroup ? ['--gid', userName] : ['--user-group']),
      userName,
    ],
    ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', userName],
  ]
  const reasons: string[] = []
  // A second Fairway may be making the same user at this moment and hold the lock on /etc/passwd: look again, then retry.
  for (let round = 0; round < 5; round++) {
    for (const [command, ...args] of attempts) {
      const result = spawnSync(command, args, { encoding: 'utf8' })
      const found = await existingUser()
      if (found) return found
      if (!result.error) reasons.push(result.stderr.trim() || `${command} ended with ${result.status}`)
    }
    await delay(200)
  }
  throw new StartupError(
    'embedded_user',
    `PostgreSQL refuses to run as root, and the system user "${userName}" could not be made: ${reasons.at(-1) ?? 'this machine has neither useradd nor adduser'}.`,
    `Make a user named "${userName}", run Fairway as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
  )
}

function numberFrom(command: string, ...args: string[]): number | undefined {
  const result = spawnSync(command, args, { encoding: 'utf8' })
  const value = Number.parseInt(result.stdout ?? '', 10)
  return result.status === 0 && Number.isInteger(value) ? value : undefined
}

/** Whether that user may enter and read `path`. A closed home folder somewhere above it is the usual reason why not. */
export function canReach(runAs: RunAs, path: string): boolean {
  if (!runAs) return true
  const probe = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...runAs, cwd: '/' })
  return probe.status === 0
}

/** Whether that user may pass through the folder `path` (not list it). */
export function canPass(runAs: RunAs, path: string): boolean {
  if (!runAs) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...runAs, cwd: '/' }).status === 0
}

import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { StartupError, explainFileError } from './startup-error.ts'

/**
 * The key that signs sessions: FAIRWAY_SECRET, or one generated at the first start and kept in the data folder, readable by
 * its owner alone. Throws `StartupError` when the file is damaged: a new key would sign everybody out without saying why.
 */
export async function readSecret(config: Pick<Config, 'secret' | 'dataDir'>): Promise<string> {
  if (config.secret) return config.secret
  const path = join(config.dataDir, 'secret')
  try {
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
    const found = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    const secret = found ?? (await generate(path))
    if (secret.trim().length >= 32) return secret.trim()
  } catch (error) {
    throw explainFileError(error, config.dataDir)
  }
  throw new StartupError(
    'configuration',
    `The file ${path} should hold at least 32 characters, and does not.`,
    'Restore it from a backup, or remove it: a new one is made, and everybody has to sign in again.',
  )
}

async function generate(path: string): Promise<string> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    // Several processes may start on one folder at once: the first one to link its file decides.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } finally {
    await unlink(draft)
  }
  return readFile(path, 'utf8')
}

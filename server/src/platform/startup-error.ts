/** What stopped the start; scripts and tests tell the cases apart by it. */
export type StartupCode =
  | 'configuration'
  | 'node_version'
  | 'port_in_use'
  | 'address_unusable'
  | 'data_dir_not_writable'
  | 'data_dir_in_use'
  | 'disk_full'
  | 'database_unreachable'
  | 'database_unsuitable'
  | 'embedded_unsupported'
  | 'embedded_binaries'
  | 'embedded_user'
  | 'embedded_cluster'
  | 'embedded_start'

/** Fairway cannot start. `message` says what happened with which value, `advice` what the operator can do about it. */
export class StartupError extends Error {
  readonly code: StartupCode
  readonly advice: string

  constructor(code: StartupCode, message: string, advice: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.name = 'StartupError'
    this.code = code
    this.advice = advice
  }
}

const folderCodes: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file with this name is in the way',
  ELOOP: 'its symbolic links go in a circle',
  ENOENT: 'a folder on its path is not there, or is a broken symbolic link',
}

/** Translates a failed file operation under the data folder; what is not about the folder itself is returned as it is. */
export function explainFileError(error: unknown, dataDir: string): unknown {
  if (error instanceof StartupError) return error
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(dataDir, error)
  const reason = folderCodes[code]
  if (!reason) return error
  return new StartupError(
    'data_dir_not_writable',
    `The data folder ${dataDir} cannot be written: ${reason} (${code}).`,
    'Give this user the right to write there, or set FAIRWAY_DATA_DIR to another folder.',
    error,
  )
}

/** Translates what fails because a disk has filled up while Fairway starts; anything else is returned as it is. */
export function explainNoRoom(error: unknown, place: { dataDir: string; databaseUrl: string | null }): unknown {
  if (error instanceof StartupError) return error
  const { code, cause } = error as { code?: string; cause?: unknown }
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(place.dataDir, error)
  if (code !== '53100') {
    const explained = cause instanceof Error ? explainNoRoom(cause, place) : cause
    return explained === cause ? error : explained
  }
  if (place.databaseUrl === null) return diskFull(place.dataDir, error)
  return new StartupError(
    'disk_full',
    'The database behind DATABASE_URL has no space left on its disk.',
    'Free some space there and start again.',
    error,
  )
}

export function diskFull(dataDir: string, cause?: unknown): StartupError {
  return new StartupError(
    'disk_full',
    `There is no space left on the disk of the data folder ${dataDir}.`,
    'Free some space (a new database takes about 100 MB), or set FAIRWAY_DATA_DIR to a folder on another disk.',
    cause,
  )
}

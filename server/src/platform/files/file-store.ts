import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, isStorageFull, storageFull } from '../errors.ts'
import { type Id, isId } from '../id.ts'

/** What was learned of a file while it was written. */
export interface Written {
  /** Bytes. */
  size: number
  /** In hexadecimal. */
  sha256: string
  /** The first bytes, enough to tell what kind of file it is. */
  head: Buffer
}

/** A stored file that is read piece by piece, as often as needed. */
export interface StoredFile {
  size: number
  /** From one place up to, not including, another. Throws when the disk has lost it meanwhile. */
  read(from?: number, to?: number): AsyncIterable<Buffer>
}

const headLength = 64

/** Files of organizations on the server's own disk, as `<folder>/<organization>/<id>`. */
export class FileStore {
  readonly #folder: string

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'files')
  }

  /**
   * Writes a stream and waits until disk and folder hold it, so that a row that names the file never outlives it.
   * On any failure nothing is left. Throws payload_too_large beyond `maxBytes`, and storage_full when the disk is full.
   */
  async write(orgId: Id, id: Id, content: AsyncIterable<Buffer>, maxBytes: number): Promise<Written> {
    const folder = join(this.#folder, orgId)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const handle = await open(join(folder, id), 'wx', 0o600)
    try {
      const written = await copy(content, handle, maxBytes)
      await handle.sync()
      await handle.close()
      await syncFolder(folder)
      return written
    } catch (error) {
      await handle.close().catch(() => undefined)
      await this.remove(orgId, id)
      throw isStorageFull((error as NodeJS.ErrnoException).code) ? storageFull() : error
    }
  }

  /** Opens a stored file for reading; the caller closes it. Undefined when the disk has lost it. */
  async open(orgId: Id, id: Id): Promise<FileHandle | undefined> {
    try {
      return await open(join(this.#folder, orgId, id), 'r')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** The same for who reads parts of it, or all of it several times. */
  async find(orgId: Id, id: Id): Promise<StoredFile | undefined> {
    const path = join(this.#folder, orgId, id)
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (!found) return undefined
    return {
      size: found.size,
      read: (from = 0, to = found.size) =>
        from < to ? createReadStream(path, { start: from, end: to - 1 }) : nothing(),
    }
  }

  async remove(orgId: Id, id: Id): Promise<void> {
    await rm(join(this.#folder, orgId, id), { force: true })
  }

  /** Every file the disk holds for an organization, also those that no row names. */
  async ids(orgId: Id): Promise<Id[]> {
    const names = await readdir(join(this.#folder, orgId)).catch(() => [])
    return names.filter(isId)
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}

async function copy(content: AsyncIterable<Buffer>, handle: FileHandle, maxBytes: number): Promise<Written> {
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > maxBytes) throw new AppError(413, 'payload_too_large', `A file may have at most ${maxBytes} bytes.`)
    if (head.length < headLength) head = Buffer.concat([head, chunk.subarray(0, headLength - head.length)])
    hash.update(chunk)
    await handle.writeFile(chunk)
  }
  return { size, sha256: hash.digest('hex'), head }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

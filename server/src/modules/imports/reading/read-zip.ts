import { createInflateRaw } from 'node:zlib'
import { FileRefused, limits } from './table.ts'

/** The entries of an archive that is wholly in memory, by name. */
export type Archive = ReadonlyMap<string, ArchiveEntry>

interface ArchiveEntry {
  isDeflated: boolean
  bytes: Buffer
}

/** How much may still be unpacked; shared by everything that is read from one file. */
export interface Budget {
  bytesLeft: number
}

export function newBudget(): Budget {
  return { bytesLeft: limits.unpackedBytes }
}

/** Reads the directory of a ZIP archive. Throws FileRefused when it is not whole, encrypted or packed in another way. */
export function openArchive(bytes: Buffer): Archive {
  try {
    return readDirectory(bytes)
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused({ code: 'damaged_file' })
  }
}

function readDirectory(bytes: Buffer): Archive {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new FileRefused({ code: 'damaged_file' })
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries = new Map<string, ArchiveEntry>()
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new FileRefused({ code: 'damaged_file' })
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    const method = bytes.readUInt16LE(at + 10)
    if (isEncrypted || (method !== 0 && method !== 8)) throw new FileRefused({ code: 'damaged_file' })
    const { size, offset } = placeOf(bytes, at, extra)
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    if (start + size > bytes.length) throw new FileRefused({ code: 'damaged_file' })
    entries.set(name, { isDeflated: method === 8, bytes: bytes.subarray(start, start + size) })
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Packed size and place of an entry; writers that stream put them into the ZIP64 extra field. */
function placeOf(bytes: Buffer, at: number, extra: Buffer): { size: number; offset: number } {
  const unpacked = bytes.readUInt32LE(at + 24)
  let size = bytes.readUInt32LE(at + 20)
  let offset = bytes.readUInt32LE(at + 42)
  for (let index = 0; index + 4 <= extra.length; index += 4 + extra.readUInt16LE(index + 2)) {
    if (extra.readUInt16LE(index) !== 1) continue
    let next = index + 4 + (unpacked === 0xffffffff ? 8 : 0)
    if (size === 0xffffffff) {
      size = Number(extra.readBigUInt64LE(next))
      next += 8
    }
    if (offset === 0xffffffff) offset = Number(extra.readBigUInt64LE(next))
  }
  return { size, offset }
}

/** The text of an entry, piece by piece; nothing when there is no such entry. Throws FileRefused when the budget is spent. */
export async function* unpackText(archive: Archive, name: string, budget: Budget): AsyncGenerator<string> {
  const entry = archive.get(name)
  if (!entry) return
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of unpack(entry)) {
    budget.bytesLeft -= chunk.length
    if (budget.bytesLeft < 0)
      throw new FileRefused({ code: 'too_large_unpacked', params: { max: limits.unpackedBytes } })
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

async function* unpack({ bytes, isDeflated }: ArchiveEntry): AsyncGenerator<Buffer> {
  if (!isDeflated) {
    yield bytes
    return
  }
  const inflate = createInflateRaw({ chunkSize: 65_536 })
  inflate.end(bytes)
  try {
    yield* inflate as AsyncIterable<Buffer>
  } catch {
    throw new FileRefused({ code: 'damaged_file' })
  } finally {
    inflate.destroy()
  }
}

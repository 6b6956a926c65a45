import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { readPart, type Source } from './source.ts'
import { FileRefused, limits } from './table.ts'

/** The entries of an archive, by name. */
export interface Archive {
  source: Source
  entries: ReadonlyMap<string, ArchiveEntry>
}

interface ArchiveEntry {
  isDeflated: boolean
  size: number
  /** Of its own header, which stands before its bytes. */
  offset: number
}

/** How much may still be unpacked; shared by everything that is read from one file. */
export interface Budget {
  bytesLeft: number
}

export function newBudget({ size }: Source): Budget {
  return { bytesLeft: Math.max(limits.unpackedBytes, size * limits.unpackedTimes) }
}

/** Reads the directory of a ZIP archive. Throws FileRefused when it is not whole, encrypted or packed in another way. */
export async function openArchive(source: Source): Promise<Archive> {
  try {
    return { source, entries: await readDirectory(source) }
  } catch (error) {
    // Numbers that point beyond the end.
    if (error instanceof RangeError) throw new FileRefused({ code: 'damaged_file' })
    throw error
  }
}

/** The end record may be followed by a comment of this length. */
const longestComment = 65_535

async function readDirectory(source: Source): Promise<Map<string, ArchiveEntry>> {
  const tailStart = Math.max(0, source.size - longestComment - 22)
  const tail = await readPart(source, tailStart, source.size)
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new FileRefused({ code: 'damaged_file' })
  const count = tail.readUInt16LE(end + 10)
  const bytes = await readPart(source, tail.readUInt32LE(end + 16), tailStart + end)
  const entries = new Map<string, ArchiveEntry>()
  for (let index = 0, at = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new FileRefused({ code: 'damaged_file' })
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    const method = bytes.readUInt16LE(at + 10)
    if (isEncrypted || (method !== 0 && method !== 8)) throw new FileRefused({ code: 'damaged_file' })
    const { size, offset } = placeOf(bytes, at, extra)
    if (offset + 30 + size > source.size) throw new FileRefused({ code: 'damaged_file' })
    entries.set(name, { isDeflated: method === 8, size, offset })
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
  const entry = archive.entries.get(name)
  if (!entry) return
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of unpack(archive.source, entry)) {
    budget.bytesLeft -= chunk.length
    if (budget.bytesLeft < 0)
      throw new FileRefused({ code: 'too_large_unpacked', params: { max: limits.unpackedBytes } })
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

async function* unpack(source: Source, { size, offset, isDeflated }: ArchiveEntry): AsyncGenerator<Buffer> {
  const header = await readPart(source, offset, offset + 30)
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = source.read(start, Math.min(start + size, source.size))
  if (!isDeflated) {
    yield* packed
    return
  }
  const inflate = createInflateRaw({ chunkSize: 65_536 })
  const from = Readable.from(packed, { objectMode: false })
  from.on('error', (error) => inflate.destroy(error))
  from.pipe(inflate)
  try {
    yield* inflate as AsyncIterable<Buffer>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw new FileRefused({ code: 'damaged_file' })
    throw error
  } finally {
    from.destroy()
    inflate.destroy()
  }
}

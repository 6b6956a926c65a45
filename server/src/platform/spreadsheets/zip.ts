import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZipEntry {
  name: string
  content: AsyncIterable<string> | Iterable<string>
}

interface Written {
  name: Buffer
  crc: number
  packed: number
  size: number
  offset: number
}

/** Sizes stand behind each entry (bit 3), because they are not known before it; names are UTF-8 (bit 11). */
const flags = 0x0808
const deflated = 8
/** 1980-01-01: an archive does not tell when it was packed. */
const day = 0x21

/** Entries as a .zip, written while they are made: never more than one piece in memory. At most 4 GB in all. */
export async function* zipOf(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let offset = 0
  for (const { name: text, content } of entries) {
    const entry = { name: Buffer.from(text), crc: 0, packed: 0, size: 0, offset }
    const head = localHeader(entry.name)
    yield head
    for await (const piece of packed(content, entry)) {
      entry.packed += piece.length
      yield piece
    }
    yield descriptor(entry)
    written.push(entry)
    offset += head.length + entry.packed + 16
  }
  const directory = Buffer.concat(written.map(directoryEntry))
  yield directory
  yield end(written.length, directory.length, offset)
}

async function* packed(content: ZipEntry['content'], entry: Written): AsyncGenerator<Buffer> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const text of content) {
      const piece = Buffer.from(text)
      entry.crc = crc32(piece, entry.crc)
      entry.size += piece.length
      yield piece
    }
  }
  const source = Readable.from(counted())
  const deflate = createDeflateRaw({ level: 4 })
  source.on('error', (error) => deflate.destroy(error))
  deflate.on('close', () => source.destroy())
  yield* source.pipe(deflate) as AsyncIterable<Buffer>
}

function localHeader(name: Buffer): Buffer {
  return Buffer.concat([
    numbers([4, 0x04034b50], [2, 20], [2, flags], [2, deflated], [2, 0], [2, day], [4, 0], [4, 0], [4, 0]),
    numbers([2, name.length], [2, 0]),
    name,
  ])
}

function descriptor({ crc, packed: packedSize, size }: Written): Buffer {
  return numbers([4, 0x08074b50], [4, crc], [4, packedSize], [4, size])
}

function directoryEntry({ name, crc, packed: packedSize, size, offset }: Written): Buffer {
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, deflated], [2, 0], [2, day], [4, crc]),
    numbers([4, packedSize], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    name,
  ])
}

function end(count: number, size: number, offset: number): Buffer {
  return numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
}

/** Little-endian numbers of 2 or 4 bytes. Throws when one does not fit. */
function numbers(...values: [bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}

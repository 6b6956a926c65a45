/** The bytes of a file, to be read as often as needed, piece by piece: a large file is never in memory as a whole. */
export interface Source {
  size: number
  /** From one place up to, not including, another. Throws when the file is gone. */
  read(from?: number, to?: number): AsyncIterable<Buffer>
}

export function sourceOf(bytes: Buffer): Source {
  return {
    size: bytes.length,
    async *read(from = 0, to = bytes.length) {
      const pieceSize = 65_536
      for (let start = from; start < to; start += pieceSize)
        yield bytes.subarray(start, Math.min(start + pieceSize, to))
    },
  }
}

export async function readPart(source: Source, from: number, to: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of source.read(from, Math.min(to, source.size))) pieces.push(piece)
  return Buffer.concat(pieces)
}

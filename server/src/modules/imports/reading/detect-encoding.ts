import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import { isText } from './decode-text.ts'
import { readPart, type Source } from './source.ts'
import type { Encoding } from './table.ts'

/** `certain`: a byte order mark says so, or every byte fits; otherwise a good guess that a person may correct. */
export interface DetectedEncoding {
  encoding: Encoding
  /** Length of the byte order mark. */
  bomBytes: number
  isCertain: boolean
}

const byName: Record<string, Encoding> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
}

const sampleSize = 1024 * 1024

/** Chinese Windows and Excel save CSV as GBK, a part of GB18030; everything else is UTF-8 with or without a mark. */
export async function detectEncoding(source: Source): Promise<DetectedEncoding> {
  const head = await readPart(source, 0, sampleSize)
  const marked = byMark(head)
  if (marked) return { ...marked, isCertain: true }
  const wide = byZeroBytes(head)
  if (wide) return { encoding: wide, bomBytes: 0, isCertain: false }
  if (await isText(source, 'utf-8')) return { encoding: 'utf-8', bomBytes: 0, isCertain: true }
  const seen = await countCharacters(source)
  if (seen.utf8 > seen.noUtf8 * 10) return { encoding: 'utf-8', bomBytes: 0, isCertain: false }
  const isSimplified = seen.everyday > 0 && seen.everyday >= seen.other * 3
  return { encoding: isSimplified ? 'gb18030' : await guess(source, head), bomBytes: 0, isCertain: false }
}

export async function markLength(source: Source, encoding: Encoding): Promise<number> {
  const marked = byMark(await readPart(source, 0, 4))
  return marked?.encoding === encoding ? marked.bomBytes : 0
}

function byMark(bytes: Uint8Array): { encoding: Encoding; bomBytes: number } | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bomBytes: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bomBytes: 2 }
  if (a === 0x84 && b === 0x31 && c === 0x95 && bytes[3] === 0x33) return { encoding: 'gb18030', bomBytes: 4 }
  return undefined
}

/** UTF-16 without a mark: delimiters, digits and line ends have a zero byte, always on the same side. */
function byZeroBytes(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 65_536)
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const enough = Math.max(3, sample.length * 0.05)
  if (odd > enough && odd > even * 20) return 'utf-16le'
  if (even > enough && even > odd * 20) return 'utf-16be'
  return undefined
}

interface Seen {
  /** Characters of several bytes that are UTF-8, and bytes that are not: one cut or damaged character must not turn a whole file into nonsense. */
  utf8: number
  noUtf8: number
  /**
   * GB 2312 keeps its 3,755 everyday characters in one block, which nearly all of a simplified Chinese text falls into
   * and text in other encodings does not: surer than statistics on the few names of a short file.
   */
  everyday: number
  other: number
}

async function countCharacters(source: Source): Promise<Seen> {
  const seen: Seen = { utf8: 0, noUtf8: 0, everyday: 0, other: 0 }
  let [tornUtf8, tornPair] = [Buffer.alloc(0), Buffer.alloc(0)]
  for await (const piece of source.read()) {
    const [asUtf8, asPairs] = [Buffer.concat([tornUtf8, piece]), Buffer.concat([tornPair, piece])]
    tornUtf8 = asUtf8.subarray(countUtf8(asUtf8, seen, false))
    tornPair = asPairs.subarray(countPairs(asPairs, seen, false))
  }
  countUtf8(tornUtf8, seen, true)
  countPairs(tornPair, seen, true)
  return seen
}

/** Returns where it stopped: at a character that may go on in the next piece, unless this is the last one. */
function countUtf8(bytes: Buffer, seen: Seen, isLast: boolean): number {
  let index = 0
  while (index < bytes.length) {
    const first = bytes[index]!
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
    if (index + length > bytes.length && !isLast) return index
    const isWhole = length > 0 && index + length <= bytes.length && isUtf8(bytes.subarray(index, index + length))
    if (!isWhole) seen.noUtf8++
    else if (length > 1) seen.utf8++
    index += isWhole ? length : 1
  }
  return index
}

function countPairs(bytes: Buffer, seen: Seen, isLast: boolean): number {
  let index = 0
  while (index < bytes.length) {
    const lead = bytes[index]!
    if (lead < 0x80) {
      index++
      continue
    }
    if (index + 1 === bytes.length && !isLast) return index
    const trail = bytes[index + 1] ?? 0
    const isPunctuation = lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) seen.everyday++
    else if (!isPunctuation) seen.other++
    index += 2
  }
  return index
}

async function guess(source: Source, head: Buffer): Promise<Encoding> {
  const isChinese = await isText(source, 'gb18030')
  for (const { name } of analyse(head)) {
    const known = byName[name]
    if (known && (known !== 'gb18030' || isChinese)) return known
    if (name === 'windows-1252' || name === 'ISO-8859-1') return 'windows-1252'
  }
  return isChinese ? 'gb18030' : 'windows-1252'
}

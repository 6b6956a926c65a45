import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
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

/** Chinese Windows and Excel save CSV as GBK, a part of GB18030; everything else is UTF-8 with or without a mark. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = byMark(bytes)
  if (marked) return { ...marked, isCertain: true }
  const wide = byZeroBytes(bytes)
  if (wide) return { encoding: wide, bomBytes: 0, isCertain: false }
  if (isUtf8(bytes)) return { encoding: 'utf-8', bomBytes: 0, isCertain: true }
  if (isMostlyUtf8(bytes)) return { encoding: 'utf-8', bomBytes: 0, isCertain: false }
  return { encoding: guess(bytes), bomBytes: 0, isCertain: false }
}

export function markLength(bytes: Uint8Array, encoding: Encoding): number {
  const marked = byMark(bytes)
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

/** One cut or damaged character must not turn a whole UTF-8 file into Chinese nonsense. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index]!
    const length =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0
    const isWhole = length > 0 && isUtf8(bytes.subarray(index, index + length)) && index + length <= bytes.length
    if (!isWhole) bad++
    else if (length > 1) good++
    index += isWhole ? length : 1
  }
  return good > bad * 10
}

function guess(bytes: Uint8Array): Encoding {
  if (isMostlySimplified(bytes)) return 'gb18030'
  const isChinese = isText(bytes, 'gb18030')
  for (const { name } of analyse(bytes.subarray(0, 1024 * 1024))) {
    const known = byName[name]
    if (known && (known !== 'gb18030' || isChinese)) return known
    if (name === 'windows-1252' || name === 'ISO-8859-1') return 'windows-1252'
  }
  return isChinese ? 'gb18030' : 'windows-1252'
}

/**
 * GB 2312 keeps its 3,755 everyday characters in one block, which nearly all of a simplified Chinese text falls into
 * and text in other encodings does not: surer than statistics on the few names of a short file.
 */
function isMostlySimplified(bytes: Uint8Array): boolean {
  let everyday = 0
  let other = 0
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index]!
    if (lead < 0x80) continue
    const trail = bytes[++index] ?? 0
    const isPunctuation = lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) everyday++
    else if (!isPunctuation) other++
  }
  return everyday > 0 && everyday >= other * 3
}

function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

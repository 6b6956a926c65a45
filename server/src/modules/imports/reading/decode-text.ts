import iconv from 'iconv-lite'
import type { Source } from './source.ts'
import type { Encoding } from './table.ts'

/** The text of a file behind its byte order mark, piece by piece; what cannot be decoded is U+FFFD. */
export async function* decodeText(source: Source, encoding: Encoding, from: number): AsyncGenerator<string> {
  const decoder = decoderOf(encoding)
  let torn = ''
  for await (const bytes of source.read(from)) {
    const text = torn + decoder.write(bytes)
    // A pair of surrogates must not be torn apart.
    torn = (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800 ? text.at(-1)! : ''
    if (text.length > torn.length) yield text.slice(0, text.length - torn.length)
  }
  const rest = torn + decoder.end()
  if (rest !== '') yield rest
}

function decoderOf(encoding: Encoding): { write(bytes: Buffer): string; end(): string } {
  if (encoding !== 'utf-8') {
    const decoder = iconv.getDecoder(encoding, { stripBOM: false })
    return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' }
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** Whether every byte is text in this encoding. */
export async function isText(source: Source, encoding: Encoding, from = 0): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const bytes of source.read(from)) decoder.decode(bytes, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Something that can be dialled is in it: at least three digits. People write names, extensions and second numbers beside. */
export function isPhone(text: string): boolean {
  return text === '' || text.normalize('NFKC').replace(/\D/g, '').length >= 3
}

/**
 * A page of the web, with http:// or https://, or without as people write it: then it needs a dot, so that javascript: and
 * mailto: are none, and neither is a word.
 */
export function isWebAddress(text: string): boolean {
  const plain = text.trim()
  if (plain === '') return true
  if (/^https?:/i.test(plain)) return /^https?:\/\//i.test(plain) && URL.parse(plain)?.hostname !== undefined
  const parsed = URL.parse(`https://${plain}`)
  return parsed !== null && parsed.username === '' && /[^.]\.[^.]/.test(parsed.hostname)
}

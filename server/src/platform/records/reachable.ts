const extension = /(?:ext(?:ension)?\.?|x|转|轉|分机|分機|内线|內線)\s*(?=[\d:：])/giu
const dialled = /^[\d\s+＋\-－–—()（）./*#,，、;；:：·]*$/u

/** What a phone dials or a person reads as one number or several: at least three digits, and no words but those for an extension. */
export function isPhone(text: string): boolean {
  if (text === '') return true
  const plain = text.normalize('NFKC').replace(extension, '')
  return dialled.test(plain) && plain.replace(/\D/g, '').length >= 3
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

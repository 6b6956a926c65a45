const accents = /[\u0300-\u036f]/g
const apart = /[^\p{L}\p{N}\p{M}]+/gu

/** One spelling for what people take for the same: no difference of width, case or accents. Spaces and signs stay. */
function foldCase(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  // Only Latin, Greek and Cyrillic carry these accents; taking Hangul or Kana apart would be for nothing.
  return /[\u00c0-\u06ff\u1e00-\u1fff]/.test(folded)
    ? folded.normalize('NFD').replace(accents, '').normalize('NFC')
    : folded
}

/** Letters and digits only, run together: 「华为（深圳）」 and 「华为 深圳」 are the same, and so are "O'Neil" and "oneil". */
export function fold(text: string): string {
  return foldCase(text).replace(apart, '')
}

/** The words of a text, each folded. Chinese has no spaces: a name is one word until a sign parts it. */
export function words(text: string): string[] {
  return foldCase(text).split(apart).filter(Boolean)
}

/** Scripts that put spaces between words and spell with few letters; of all others two characters already say much. */
export function isAlphabetic(character: string): boolean {
  return character.codePointAt(0)! < 0x590
}

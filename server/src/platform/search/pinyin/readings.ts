import { pinyin } from 'pinyin-pro'
import { isAlphabetic } from '../fold.ts'
import { commonReadings } from './common-readings.ts'

const han = /\p{sc=Han}/u

export function hasHan(text: string): boolean {
  return han.test(text)
}

/**
 * How each character of a folded text may be read, the reading that the context suggests first. Letters and digits stand for
 * themselves, so that 「TCL科技」 is found by tclkj; characters without a reading have none.
 */
export function readingsOf(folded: string): string[][] {
  const characters = Array.from(folded)
  const read = pinyin(folded, { toneType: 'none', type: 'array', v: true })
  // Letters come back one by one, like everything else: the two lists go side by side.
  if (read.length !== characters.length) return characters.map((character) => readAlone(character))
  return characters.map((character, index) => {
    if (!han.test(character)) return isAlphabetic(character) ? [character] : []
    const surname = index === 0 ? pinyin(character, { toneType: 'none', surname: 'all', v: true }) : ''
    return spellings([read[index]!, surname, ...(commonReadings.get(character) ?? [])])
  })
}

function readAlone(character: string): string[] {
  if (!han.test(character)) return isAlphabetic(character) ? [character] : []
  return spellings([pinyin(character, { toneType: 'none', v: true }), ...(commonReadings.get(character) ?? [])])
}

/** Without doubles and gaps; ü is typed as v and as u. */
function spellings(readings: readonly string[]): string[] {
  const typed = readings.filter((reading) => /^[a-z]+$/.test(reading))
  return [
    ...new Set(typed.flatMap((reading) => (reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading]))),
  ]
}

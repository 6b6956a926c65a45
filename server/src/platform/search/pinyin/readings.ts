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
  // With tones, which are taken off once per syllable: pinyin-pro takes longer for that than for reading.
  const read = pinyin(folded, { type: 'array', v: true, toneSandhi: false })
  // Letters come back one by one, like everything else: the two lists go side by side.
  if (read.length !== characters.length) return characters.map((character) => readAlone(character))
  return characters.map((character, index) => spelled(character, read[index]!, index === 0))
}

/** Few characters have many readings, and names use few characters. */
const mostSpelled = 20_000
const known = new Map<string, string[]>()

function spelled(character: string, reading: string, isFirst: boolean): string[] {
  const key = `${character}${isFirst ? '^' : ''}${reading}`
  const found = known.get(key)
  if (found) return found
  if (known.size > mostSpelled) known.clear()
  const made = spell(character, reading, isFirst)
  known.set(key, made)
  return made
}

function spell(character: string, reading: string, isFirst: boolean): string[] {
  if (!han.test(character)) return isAlphabetic(character) ? [character] : []
  const surname = isFirst ? pinyin(character, { toneType: 'none', surname: 'all', v: true }) : ''
  return spellings([withoutTone(reading), surname, ...(commonReadings.get(character) ?? [])])
}

function withoutTone(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replaceAll('ü', 'v')
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

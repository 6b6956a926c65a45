import { asTyped } from './alternatives.ts'
import { fold, isAlphabetic, words } from './fold.ts'
import { hasHan, readingsOf } from './pinyin/readings.ts'
import { misspellingsOf } from './typos.ts'

/** From the first character of a part to the one after its last, in UTF-16. */
export type Span = [number, number]

interface Character {
  folded: string
  from: number
  to: number
}

/** The parts of a text that somebody who typed these words looks for; none if they mean something else. */
export function spansIn(text: string, typed: string): Span[] {
  const characters = charactersOf(text)
  const whole = asTyped(typed)
  const found = heldSpan(characters, whole)
  if (found) return [found]
  const each = words(typed).flatMap((word) => {
    const span = (word === whole ? undefined : heldSpan(characters, word)) ?? misspeltSpan(text, word)
    return span ? [span] : []
  })
  return merged(each)
}

/** The text's characters as they are compared; signs and spaces are none. */
function charactersOf(text: string): Character[] {
  const characters: Character[] = []
  let from = 0
  for (const character of text) {
    for (const folded of fold(character)) characters.push({ folded, from, to: from + character.length })
    from += character.length
  }
  return characters
}

function heldSpan(characters: readonly Character[], word: string): Span | undefined {
  return spanOf(characters, word) ?? pinyinSpan(characters, word)
}

function spanOf(characters: readonly Character[], word: string): Span | undefined {
  const folded = characters.map((character) => character.folded).join('')
  const at = word === '' ? -1 : folded.indexOf(word)
  if (at === -1) return undefined
  const lengths = characters.map((character) => character.folded.length)
  let [start, index] = [0, 0]
  while (start < at) start += lengths[index++]!
  const first = index
  while (start < at + word.length) start += lengths[index++]!
  return [characters[first]!.from, characters[index - 1]!.to]
}

function pinyinSpan(characters: readonly Character[], letters: string): Span | undefined {
  if (letters.length < 2 || !/^[a-z0-9]+$/.test(letters)) return undefined
  const folded = characters.map((character) => character.folded).join('')
  if (!hasHan(folded)) return undefined
  const readings = readingsOf(folded)
  if (readings.length !== characters.length || !readings.some((options) => options.some((option) => option.length > 1)))
    return undefined
  for (let first = 0; first < characters.length; first++) {
    const last = readFrom(readings, first, letters)
    if (last !== undefined) return [characters[first]!.from, characters[last]!.to]
  }
  return undefined
}

/** The last character that the letters read, if they read those from `index` on, each whole or by its initial. */
function readFrom(readings: readonly string[][], index: number, letters: string): number | undefined {
  for (const reading of readings[index] ?? []) {
    for (let length = Math.min(reading.length, letters.length); length > 0; length--) {
      if (!letters.startsWith(reading.slice(0, length))) continue
      if (length === letters.length) return index
      const isUsable = length === reading.length || length === 1 || /^[zcs]h$/.test(reading.slice(0, length))
      const last = isUsable ? readFrom(readings, index + 1, letters.slice(length)) : undefined
      if (last !== undefined) return last
    }
  }
  return undefined
}

function misspeltSpan(text: string, word: string): Span | undefined {
  const spellings = new Set(misspellingsOf(word))
  if (spellings.size === 0) return undefined
  for (const { 0: found, index } of text.matchAll(/\p{L}+/gu)) {
    const folded = fold(found)
    if (isAlphabetic(folded || ' ') && misspellingsOf(folded).some((spelling) => spellings.has(spelling)))
      return [index, index + found.length]
  }
  return undefined
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

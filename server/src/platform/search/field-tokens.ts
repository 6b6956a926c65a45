import type { FieldType } from '../records/field.ts'
import { phonesIn, tailsOf } from './digits.ts'
import { fold, words } from './fold.ts'
import { gramsOf } from './grams.ts'
import type { Mark } from './lexeme.ts'
import { pairsOf, readingLines } from './pinyin/pairs.ts'
import { hasHan, readingsOf } from './pinyin/readings.ts'
import { misspellingsOf } from './typos.ts'

/** Longer texts are no names: nobody types one to the end. */
const longestWhole = 60

/** What the index knows about one value, and the lines by which what is found is checked. */
export interface FieldTokens {
  tokens: [Mark, string][]
  text: string
  readings: string[]
}

/** How a searchable field is looked through follows from its type: see ADR 11. */
export function tokensOf(type: FieldType, value: string): FieldTokens {
  switch (type) {
    case 'phone':
      return phoneTokens(value)
    case 'email':
      return wordTokens(words(value))
    case 'autoNumber':
      return wordTokens(numberParts(value))
    case 'longText':
      return textTokens(value, false)
    default:
      return textTokens(value, true)
  }
}

function textTokens(value: string, isName: boolean): FieldTokens {
  const text = fold(value)
  const tokens: [Mark, string][] = gramsOf(text).map((gram) => ['gram', gram])
  if (!isName || text === '') return { tokens, text, readings: [] }
  tokens.push(['start', Array.from(text).slice(0, 2).join('')])
  if (text.length <= longestWhole) tokens.push(['value', text])
  for (const word of words(value)) for (const spelling of misspellingsOf(word)) tokens.push(['misspelling', spelling])
  if (!hasHan(text)) return { tokens, text, readings: [] }
  const readings = readingsOf(text)
  for (const pair of pairsOf(readings)) tokens.push(['pair', pair])
  const lines = readingLines(readings)
  if (!/[a-z]{2}/.test(text)) return { tokens, text, readings: lines }
  // Where the letters of a word end and pinyin begins nobody can tell who reads acmekeji: such names are known by its pieces.
  lines.push(` ${readings.map(([first]) => first?.[0] ?? '').join('')} `)
  for (const line of lines) for (const gram of gramsOf(line.replaceAll(' ', ''))) tokens.push(['roman', gram])
  return { tokens, text, readings: lines }
}

function phoneTokens(value: string): FieldTokens {
  const numbers = phonesIn(value)
  return {
    tokens: numbers.flatMap((digits): [Mark, string][] => [
      ['value', digits],
      ...tailsOf(digits).map((tail): [Mark, string] => ['tail', tail]),
    ]),
    text: ` ${numbers.join(' ')} `,
    readings: [],
  }
}

function wordTokens(values: readonly string[]): FieldTokens {
  return { tokens: values.map((value) => ['value', value]), text: ` ${values.join(' ')} `, readings: [] }
}

/** SJ-2026-00042 is found by all of it, by 2026-00042, by 00042 and by 42. */
function numberParts(value: string): string[] {
  const parts = words(value)
  const ends = parts.map((_, index) => parts.slice(index).join(''))
  const last = (parts.at(-1) ?? '').replace(/^0+(?=\d)/, '')
  return [...new Set([...ends, last])].filter(Boolean)
}

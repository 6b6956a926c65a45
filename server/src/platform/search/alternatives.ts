import type { BoundField } from '../records/kind.ts'
import { phonesIn } from './digits.ts'
import { fold } from './fold.ts'
import { gramsWithin } from './grams.ts'
import { lexeme, type Mark, quoteLexeme, spaceOf } from './lexeme.ts'
import type { Sight } from './look-up.ts'
import { pairsWithin } from './pinyin/pairs.ts'
import { leadingSyllables, mixedUnits, type Unit } from './pinyin/parse-pinyin.ts'
import type { Token } from './token.ts'
import { misspellingsOf } from './typos.ts'

/** How near a field must come to the words: be them, begin with them, hold them, or hold one spelt almost so. */
export type Closeness = 'exactly' | 'atStart' | 'within' | 'misspelt'

/** One way in which a field may hold a word. */
export interface Alternative {
  query: string
  /** The body of the entry matches one of these. */
  patterns: string[]
}

const shortestTail = 4
const longestTail = 8

/** Every way in which any of the fields may hold this folded word. */
export function alternativesFor(sight: Sight, word: string, closeness: Closeness): Alternative[] {
  if (word === '') return []
  return sight.fields.flatMap((field) => {
    const space = spaceOf(sight.orgId, sight.kind.kind, field.key)
    const find = (mark: Mark, tokens: readonly Token[], patterns: string[]): Alternative => ({
      query: tokens.map((token) => queryOf(token, (text) => quoteLexeme(lexeme(space, mark, text)))).join(' & '),
      patterns,
    })
    return inField(field, word, closeness, find)
  })
}

function queryOf({ text, isPrefix, others = [] }: Token, quoted: (text: string) => string): string {
  if (others.length === 0) return quoted(text) + (isPrefix ? ':*' : '')
  return `(${[text, ...others].map(quoted).join(' | ')})`
}

type Find = (mark: Mark, tokens: readonly Token[], patterns: string[]) => Alternative

function inField(field: BoundField, word: string, closeness: Closeness, find: Find): Alternative[] {
  const line = `\n${field.key.replaceAll('.', '\\.')}`
  switch (field.type) {
    case 'phone':
      return closeness === 'misspelt' ? [] : inPhone(word, line, find)
    case 'email':
    case 'autoNumber':
      if (closeness === 'misspelt') return []
      return [
        find(
          'value',
          [{ text: word, isPrefix: closeness !== 'exactly' }],
          [`${line}\t[^\n]* ${word}${closeness === 'exactly' ? ' ' : ''}`],
        ),
      ]
    case 'longText':
      return closeness === 'within' ? [inText(word, line, find)] : []
    default:
      return inName(word, closeness, line, find)
  }
}

function inText(word: string, line: string, find: Find): Alternative {
  return find('gram', gramsWithin(word), [`${line}\t[^\n]*${word}`])
}

function inName(word: string, closeness: Closeness, line: string, find: Find): Alternative[] {
  switch (closeness) {
    case 'exactly':
      return [find('value', [{ text: word, isPrefix: false }], [`${line}\t${word}\n`])]
    case 'misspelt': {
      const query = misspellingsOf(word).map((spelling) =>
        find('misspelling', [{ text: spelling, isPrefix: false }], ['']),
      )
      return query
    }
    case 'atStart':
      return [startOf(word, line, find), ...inPinyin(word, true, line, find)]
    case 'within':
      return [inText(word, line, find), ...inPinyin(word, false, line, find)]
  }
}

function startOf(word: string, line: string, find: Find): Alternative {
  const [first, second] = Array.from(word)
  const start = find(
    'start',
    [{ text: `${first}${second ?? ''}`, isPrefix: second === undefined }],
    [`${line}\t${word}`],
  )
  return { ...start, query: `${start.query} & ${find('gram', gramsWithin(word), []).query}` }
}

function inPinyin(letters: string, isAtStart: boolean, line: string, find: Find): Alternative[] {
  if (letters.length < 2 || !/^[a-z0-9]+$/.test(letters)) return []
  const before = isAtStart ? `${line}~\t` : `${line}~\t[^\n]*`
  const spaced = `${before} ${[...letters].join(' ?')}`
  const roman = isAtStart ? [] : [find('roman', gramsWithin(letters), [`${before}${[...letters].join(' ?')}`])]
  const whole = leadingSyllables(letters).map((units) => ({ units, pattern: spaced }))
  const mixed = mixedUnits(letters).map((units) => ({ units, pattern: `${before}${units.map(unitPattern).join('')}` }))
  const pairs = [...whole, ...mixed].flatMap(({ units, pattern }) =>
    pairsWithin(units, isAtStart).map((tokens) => find('pair', tokens, [pattern])),
  )
  return [...pairs, ...roman]
}

function unitPattern({ text, isWhole }: Unit): string {
  return isWhole ? ` ${text}(?= )` : ` ${text}[a-z0-9]*`
}

function inPhone(word: string, line: string, find: Find): Alternative[] {
  const [digits] = /^\d+$/.test(word) ? phonesIn(word) : []
  if (!digits) return []
  const beginning = find('value', [{ text: digits, isPrefix: true }], [`${line}\t[^\n]* ${digits}`])
  if (digits.length < shortestTail) return [beginning]
  const tail = digits.slice(-longestTail)
  return [beginning, find('tail', [{ text: tail, isPrefix: false }], [`${line}\t[^\n]*${digits} `])]
}

/** Digits as people write them, with signs between, are one number; anything else is taken as it stands. */
export function asTyped(text: string): string {
  return /^[+\d\s().-]+$/.test(text) ? text.replaceAll(/\D/g, '') : fold(text)
}

import type { Reach } from '../access/actor.ts'
import type { Id } from '../id.ts'
import type { BoundField, RecordKind } from '../records/kind.ts'
import { departmentLexeme, ownerLexeme } from './entry.ts'
import { alternativesFor, type Alternative, type Closeness } from './alternatives.ts'
import { fold, words } from './fold.ts'
import { quoteLexeme } from './lexeme.ts'

/** One question to the index: a tsquery, and patterns that the body of every find must match. */
export interface IndexQuery {
  query: string
  patterns: string[]
  /** What the index is asked for first, if not for everything at once: see `waysTo`. */
  first?: string
}

/** With the two parts of the query: what is looked for, and whose, if only some people's. */
export interface LookUp extends IndexQuery {
  words: string
  scope: string
}

/** Longer ones are looked up by their beginning; nobody types so much to find a record. */
const longestWords = 100
const mostWords = 6
/** Which fields are looked through, and whose records: as the actor may see them. */
export interface Sight {
  orgId: Id
  kind: RecordKind
  fields: readonly BoundField[]
  /** Only records that these owners or departments have, if given. */
  reach?: Exclude<Reach, 'all'> | undefined
  /** Records that the actor sees besides, as one of their teams. */
  shared: readonly Id[]
  /** The actor may see whatever the index finds. Otherwise it has to propose more than are wanted. */
  isSure: boolean
}

/** The text run together in one field; undefined if nothing of it can be looked up. */
export function lookUpWhole(sight: Sight, text: string, closeness: Closeness): LookUp | undefined {
  return lookUp(sight, [Array.from(fold(text)).slice(0, longestWords).join('')], closeness)
}

/** Each word somewhere; undefined for a single word, which is the whole. */
export function lookUpWords(sight: Sight, text: string): LookUp | undefined {
  const all = words(text).filter((word) => word.length > 1)
  return all.length < 2 ? undefined : lookUp(sight, all.slice(0, mostWords), 'within')
}

/** Each word, or one that is written almost like it; undefined if no word is long enough to be misspelt. */
export function lookUpMisspelt(sight: Sight, text: string): LookUp | undefined {
  return lookUp(sight, words(text).slice(0, mostWords), 'misspelt')
}

function lookUp(sight: Sight, all: readonly string[], closeness: Closeness): LookUp | undefined {
  const found = all.map((word) => alternativesFor(sight, word, closeness))
  if (found.length === 0 || found.some((alternatives) => alternatives.length === 0)) return undefined
  const words = every(found.map((alternatives) => [...new Set(alternatives.map(({ query }) => query))].join(' | ')))
  const scope = scopeQuery(sight)
  return {
    query: scoped(words, scope),
    words,
    scope,
    patterns: found.map((alternatives) => patternOf(alternatives)).filter((pattern) => pattern !== ''),
  }
}

/** A tsquery for the words, in whatever the scope says, if it says anything. */
export function scoped(words: string, scope: string): string {
  return scope ? every([words, scope]) : words
}

/** A tsquery for what has all of them. */
export function every(parts: readonly string[]): string {
  return parts.map((part) => `(${part})`).join(' & ')
}

function patternOf(alternatives: readonly Alternative[]): string {
  return [...new Set(alternatives.flatMap(({ patterns }) => patterns))].join('|')
}

/** Whose records, if only some. */
export function scopeQuery({ orgId, kind, reach }: Sight): string {
  if (!reach) return ''
  return [
    ...reach.userIds.map((id) => ownerLexeme(orgId, kind.kind, id)),
    ...reach.departmentIds.map((id) => departmentLexeme(orgId, kind.kind, id)),
  ]
    .map(quoteLexeme)
    .join(' | ')
}

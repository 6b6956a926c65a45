import { sql } from 'kysely'
import type { OrgTx } from '../db/with-org.ts'
import type { LookUp } from './look-up.ts'

/** Words in more records are common: they are met soon by looking through the newest, and the index would list them all. */
export const commonFrom = 20_000

interface Statistics {
  entries: number
  /** Of all entries, by lexeme; for the most common ones. */
  shares: ReadonlyMap<string, number>
  /** These lexemes by how they begin: a field and a mark, see `lexeme`. */
  byStart: ReadonlyMap<string, string[]>
}

const startLength = 5

const keptFor = 60_000
let kept: Promise<Statistics> | undefined
let keptUntil = 0

/** How best to ask the index for a look-up. */
export interface Way {
  /** About how many entries it finds, by what the database has counted of the most common lexemes. */
  count: number
  /** What the index is asked for first, if not for everything at once; empty otherwise. */
  first: string
}

/**
 * By words and owners at once, or, where more records have the words than the owners have records, by the owners first: to bring
 * all places of the words together takes longer than to look at some thousand records, of which most soon have them.
 */
export async function waysTo(tx: OrgTx, lookUps: readonly Pick<LookUp, 'words' | 'scope'>[]): Promise<Way[]> {
  if (lookUps.length === 0) return []
  const statistics = await latestStatistics(tx)
  return lookUps.map(({ words, scope }) => {
    const ofWords = shareOf(statistics, words)
    const ofScope = scope ? shareOf(statistics, scope) : 1
    return { count: statistics.entries * ofWords * ofScope, first: ofWords > ofScope ? scope : '' }
  })
}

async function latestStatistics(tx: OrgTx): Promise<Statistics> {
  if (!kept || performance.now() > keptUntil) {
    kept = readStatistics(tx)
    keptUntil = performance.now() + keptFor
    kept.catch(() => (kept = undefined))
  }
  return kept
}

async function readStatistics(tx: OrgTx): Promise<Statistics> {
  const found = await sql<{ entries: number; lexemes: string[] | null; shares: number[] | null }>`
    select entries, lexemes, shares from search_statistics()`.execute(tx)
  const { entries, lexemes, shares } = found.rows[0]!
  return statisticsOf(entries, new Map(lexemes?.map((lexeme, index) => [lexeme, shares![index]!])))
}

export function statisticsOf(entries: number, shares: Statistics['shares']): Statistics {
  return { entries, shares, byStart: Map.groupBy(shares.keys(), (lexeme) => lexeme.slice(0, startLength)) }
}

const parts = /'((?:[^'\\]|''|\\\\)*)'(:\*)?|[&|()]/g

/**
 * The share of the entries that a tsquery finds. Lexemes side by side are parts of one word, so what has one mostly has the
 * others; parts in brackets are taken as independent of each other.
 */
export function shareOf(statistics: Statistics, query: string): number {
  const read = [...query.matchAll(parts)]
  let at = 0
  const take = (sign: string) => read[at]?.[0] === sign && ++at > 0
  const lexeme = () => {
    const [, quoted = '', isPrefix] = read[at++]!
    const text = quoted.replaceAll(/(['\\])\1/g, '$1')
    return isPrefix ? sharesFrom(statistics, text) : (statistics.shares.get(text) ?? 0)
  }
  const all = (): number => {
    let groups = 1
    let word = 1
    do {
      if (take('(')) {
        groups *= any()
        take(')')
      } else word = Math.min(word, lexeme())
    } while (take('&'))
    return groups * word
  }
  const any = (): number => {
    let share = all()
    while (take('|')) share = eitherOf(share, all())
    return share
  }
  return any()
}

function sharesFrom({ shares, byStart }: Statistics, start: string): number {
  let share = 0
  for (const lexeme of byStart.get(start.slice(0, startLength)) ?? [])
    if (lexeme.startsWith(start)) share = eitherOf(share, shares.get(lexeme)!)
  return share
}

function eitherOf(a: number, b: number): number {
  return a + b - a * b
}

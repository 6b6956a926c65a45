import { sql } from 'kysely'
import type { OrgTx } from '../db/with-org.ts'
import type { LookUp } from './look-up.ts'

/** Words in more records are common: they are met soon by looking through the newest, and the index would list them all. */
export const commonFrom = 20_000

interface Statistics {
  entries: number
  /** Of all entries, by lexeme; for the most common ones. */
  shares: ReadonlyMap<string, number>
}

const keptFor = 60_000
let kept: Promise<Statistics> | undefined
let keptUntil = 0

/** About how many entries each look-up finds, by what the database has counted of the most common lexemes. */
export async function estimate(tx: OrgTx, lookUps: readonly Pick<LookUp, 'query'>[]): Promise<number[]> {
  if (lookUps.length === 0) return []
  const statistics = await latestStatistics(tx)
  return lookUps.map(({ query }) => statistics.entries * shareOf(statistics, query))
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
  return { entries, shares: new Map(lexemes?.map((lexeme, index) => [lexeme, shares![index]!])) }
}

const parts = /'((?:[^'\\]|''|\\\\)*)'(:\*)?|[&|()]/g

/** The share of the entries that a tsquery finds, taking its lexemes as independent of each other. */
export function shareOf({ shares }: Pick<Statistics, 'shares'>, query: string): number {
  const read = [...query.matchAll(parts)]
  let at = 0
  const take = (sign: string) => read[at]?.[0] === sign && ++at > 0
  const one = (): number => {
    if (take('(')) {
      const inside = any()
      take(')')
      return inside
    }
    const [, quoted = '', isPrefix] = read[at++]!
    const lexeme = quoted.replaceAll(/(['\\])\1/g, '$1')
    return isPrefix ? sharesFrom(shares, lexeme) : (shares.get(lexeme) ?? 0)
  }
  const all = (): number => {
    let share = one()
    while (take('&')) share *= one()
    return share
  }
  const any = (): number => {
    let share = all()
    while (take('|')) share = eitherOf(share, all())
    return share
  }
  return any()
}

function sharesFrom(shares: Statistics['shares'], start: string): number {
  let share = 0
  for (const [lexeme, one] of shares) if (lexeme.startsWith(start)) share = eitherOf(share, one)
  return share
}

function eitherOf(a: number, b: number): number {
  return a + b - a * b
}

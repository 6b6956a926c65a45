import { keyOf } from './resolver.ts'

export interface NamedRow {
  row: number
  /** What others call it. */
  name: string
  /** Who it names. */
  refersTo: string
}

export interface RowOrder {
  /** Rows that must wait for others of the file, by how many: 1 after those that wait for none, and so on. */
  depth: ReadonlyMap<number, number>
  /** Rows that, through others, name themselves. */
  circular: ReadonlySet<number>
  passes: number
}

/** Puts rows behind those that they name: a subsidiary behind its parent company, a colleague behind their manager. */
export function orderRows(rows: readonly NamedRow[]): RowOrder {
  const byName = new Map<string, NamedRow>()
  for (const row of rows) if (row.name.trim() !== '' && !byName.has(keyOf(row.name))) byName.set(keyOf(row.name), row)
  const depth = new Map<number, number>()
  const circular = new Set<number>()
  for (const row of rows) {
    if (row.refersTo.trim() === '') continue
    const chain = chainOf(row, byName)
    if (chain === 'circular') circular.add(row.row)
    else if (chain > 0) depth.set(row.row, chain)
  }
  return { depth, circular, passes: Math.max(0, ...depth.values()) + 1 }
}

function chainOf(start: NamedRow, byName: ReadonlyMap<string, NamedRow>): number | 'circular' {
  const seen = new Set<NamedRow>([start])
  let length = 0
  for (let row = start; row.refersTo.trim() !== ''; length++) {
    const next = byName.get(keyOf(row.refersTo))
    if (!next) break
    if (seen.has(next)) return 'circular'
    seen.add(next)
    row = next
  }
  return length
}

import { nameHash } from './name-hash.ts'

export interface RowOrder {
  /** Rows that must wait for others of the file, by how many: 1 after those that wait for none, and so on. */
  depth: ReadonlyMap<number, number>
  /** Rows that, through others, name themselves. */
  circular: ReadonlySet<number>
  /** Names, as hashes, that rows have and others refer to. */
  inFile: ReadonlySet<number>
  passes: number
}

const none = 0

/** What each row is called and whom it names, three numbers a row: for kinds whose rows may name each other. */
export class NamedRows {
  #numbers = new Float64Array(3_072)
  #count = 0

  get count(): number {
    return this.#count
  }

  /** What the rows take in memory, in bytes. */
  get size(): number {
    return this.#numbers.byteLength
  }

  add(row: number, name: string, refersTo: string): void {
    if ((this.#count + 1) * 3 > this.#numbers.length) {
      const larger = new Float64Array(this.#numbers.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    const hashes = [name, refersTo].map((text) => (text.trim() === '' ? none : nameHash(text)))
    this.#numbers.set([row, ...hashes], this.#count++ * 3)
  }

  row(index: number): number {
    return this.#numbers[index * 3]!
  }

  name(index: number): number {
    return this.#numbers[index * 3 + 1]!
  }

  refersTo(index: number): number {
    return this.#numbers[index * 3 + 2]!
  }
}

/** Puts rows behind those that they name: a subsidiary behind its parent company, a colleague behind their manager. */
export function orderRows(rows: NamedRows): RowOrder {
  const named = new Set<number>()
  for (let index = 0; index < rows.count; index++) if (rows.refersTo(index) !== none) named.add(rows.refersTo(index))
  const byName = new Map<number, number>()
  for (let index = 0; index < rows.count; index++) {
    const name = rows.name(index)
    if (named.has(name) && !byName.has(name)) byName.set(name, index)
  }
  const depth = new Map<number, number>()
  const circular = new Set<number>()
  let deepest = 0
  for (let index = 0; index < rows.count; index++) {
    if (rows.refersTo(index) === none) continue
    const chain = chainOf(rows, index, byName)
    if (chain === 'circular') circular.add(rows.row(index))
    else if (chain > 0) depth.set(rows.row(index), chain)
    if (chain !== 'circular') deepest = Math.max(deepest, chain)
  }
  return { depth, circular, inFile: new Set(byName.keys()), passes: deepest + 1 }
}

function chainOf(rows: NamedRows, start: number, byName: ReadonlyMap<number, number>): number | 'circular' {
  const seen = new Set<number>([start])
  let length = 0
  for (let at = start; rows.refersTo(at) !== none; length++) {
    const next = byName.get(rows.refersTo(at))
    if (next === undefined) break
    if (seen.has(next)) return 'circular'
    seen.add(next)
    at = next
  }
  return length
}

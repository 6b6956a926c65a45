import { bareName, normaliseName } from './normalise.ts'
import { bigrams, similarity } from './similarity.ts'

export interface Candidate {
  id: string
  name: string
  /** Other texts that mean this record, such as a product's code or a user's e-mail. */
  aliases?: readonly string[]
}

export interface Nearest {
  id: string
  name: string
  /** 0 to 1. */
  score: number
}

export interface NameMatch {
  /** The one record with exactly this name, or with the same name spelled differently. */
  match: { id: string; name: string; how: 'exact' | 'normalised' } | null
  /** Several records have this name: a person must say which. */
  isAmbiguous: boolean
  /** The most similar records, best first; a suggestion, never taken without a person's word. */
  nearest: Nearest[]
}

const minScore = 0.5
/** How many candidates with the most letters in common are compared in full. */
const shortList = 40

/** Finds records by name among candidates that are all in memory. */
export class NameIndex {
  readonly #exact = new Map<string, Candidate[]>()
  readonly #normalised = new Map<string, Candidate[]>()
  readonly #bare: string[] = []
  readonly #byPair = new Map<string, number[]>()
  readonly #candidates: readonly Candidate[]

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates
    for (const [index, candidate] of candidates.entries()) {
      for (const text of [candidate.name, ...(candidate.aliases ?? [])]) {
        add(this.#exact, text.trim(), candidate)
        add(this.#normalised, normaliseName(text), candidate)
      }
      const bare = bareName(candidate.name)
      this.#bare.push(bare)
      for (const pair of new Set(bigrams([...bare]))) {
        const places = this.#byPair.get(pair)
        if (places) places.push(index)
        else this.#byPair.set(pair, [index])
      }
    }
  }

  find(value: string): NameMatch {
    const exact = this.#exact.get(value.trim()) ?? []
    if (exact.length === 1) return { match: { ...named(exact[0]!), how: 'exact' }, isAmbiguous: false, nearest: [] }
    const normalised = exact.length > 1 ? exact : (this.#normalised.get(normaliseName(value)) ?? [])
    if (normalised.length === 1)
      return { match: { ...named(normalised[0]!), how: 'normalised' }, isAmbiguous: false, nearest: [] }
    if (normalised.length > 1)
      return {
        match: null,
        isAmbiguous: true,
        nearest: normalised.slice(0, 3).map((candidate) => ({ ...named(candidate), score: 1 })),
      }
    return { match: null, isAmbiguous: false, nearest: this.#nearest(value) }
  }

  #nearest(value: string): Nearest[] {
    const bare = bareName(value)
    const shared = new Map<number, number>()
    for (const pair of new Set(bigrams([...bare]))) {
      for (const index of this.#byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, shortList)
      .map(([index]) => ({ ...named(this.#candidates[index]!), score: round(similarity(bare, this.#bare[index]!)) }))
      .filter((candidate) => candidate.score >= minScore)
      .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
      .slice(0, 3)
  }
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  if (key === '') return
  const known = map.get(key)
  if (!known) map.set(key, [candidate])
  else if (!known.includes(candidate)) known.push(candidate)
}

function named({ id, name }: Candidate): { id: string; name: string } {
  return { id, name }
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}

import type { Id } from '../../../platform/id.ts'
import type { Resolution } from '../import.ts'
import { NameIndex, type NameMatch } from '../matching/match-names.ts'
import { normaliseName } from '../matching/normalise.ts'
import { OptionIndex } from '../values/parse-choice.ts'
import { nameHash } from './name-hash.ts'

/** A cell that names a record or an option, resolved; `toCreate` must be made first, `inFile` is a row of this file. */
export type Resolved =
  | { kind: 'value'; value: string | null; name: string }
  | { kind: 'toCreate' | 'inFile'; value: string }
  | { kind: 'fault'; code: string; params: Record<string, unknown> }

/** What is known about the names that one field may hold. A space may propose what to do about a name of its own accord. */
export interface NameSpace {
  find(text: string): NameMatch & { proposal?: Resolution | null }
}

/** An option is its own id; its words are its names. */
export function optionSpace(options: readonly string[], words: Readonly<Record<string, readonly string[]>>): NameSpace {
  const index = new OptionIndex(options, words)
  return {
    find(text) {
      const option = index.find(text)
      if (option) return { match: { id: option, name: option, how: 'exact' }, isAmbiguous: false, nearest: [] }
      const nearest = index.nearest(text)
      return { match: null, isAmbiguous: false, nearest: nearest ? [nearest] : [] }
    },
  }
}

/** Everyone who decides on the same name must mean the same key. */
export function keyOf(text: string): string {
  return normaliseName(text)
}

const mostRecent = 1_000

/** Turns the names in one field's cells into records, by the records there are and by what a person has decided. */
export class FieldResolver {
  readonly #names: NameSpace
  readonly #resolutions: ReadonlyMap<string, Resolution>
  readonly #inFile: ReadonlySet<number>
  readonly #made: Map<string, Id>
  /** A column says the same few texts again and again. */
  readonly #recent = new Map<string, Resolved>()

  /** `inFile`: names, as hashes, of rows of the file that others refer to. */
  constructor(
    names: NameSpace,
    resolutions: ReadonlyMap<string, Resolution>,
    inFile: ReadonlySet<number> = new Set(),
    made = new Map<string, Id>(),
  ) {
    this.#names = names
    this.#resolutions = resolutions
    this.#inFile = inFile
    this.#made = made
  }

  /** The same, but for which records there are by themselves. */
  within(names: NameSpace): FieldResolver {
    return new FieldResolver(names, this.#resolutions, this.#inFile, this.#made)
  }

  resolve(text: string): Resolved {
    const recent = this.#recent.get(text)
    if (recent) return recent
    const resolved = this.#resolve(text)
    if (this.#recent.size >= mostRecent) this.#recent.clear()
    this.#recent.set(text, resolved)
    return resolved
  }

  #resolve(text: string): Resolved {
    const key = keyOf(text)
    const made = this.#made.get(key)
    if (made !== undefined) return { kind: 'value', value: made, name: text.trim() }
    const found = this.#names.find(text)
    if (found.match) return { kind: 'value', value: found.match.id, name: found.match.name }
    const resolution = this.#resolutions.get(key)
    if (resolution?.action === 'map' && resolution.id)
      return { kind: 'value', value: resolution.id, name: resolution.name ?? text.trim() }
    if (resolution?.action === 'empty') return { kind: 'value', value: null, name: '' }
    if (this.#inFile.size > 0 && this.#inFile.has(nameHash(text))) return { kind: 'inFile', value: text.trim() }
    if (resolution?.action === 'create') return { kind: 'toCreate', value: text.trim() }
    const nearest = found.nearest[0]?.name
    return {
      kind: 'fault',
      code: found.isAmbiguous ? 'ambiguous_reference' : 'reference_not_found',
      params: { value: text.trim(), ...(nearest ? { nearest } : {}) },
    }
  }

  /** From now on this name means that record. */
  learn(text: string, id: Id): void {
    this.#made.set(keyOf(text), id)
    this.#recent.clear()
  }

  /** The same for a row of the file, which is worth keeping only where another names it. */
  learnRow(name: string, id: Id): void {
    if (this.#inFile.size > 0 && this.#inFile.has(nameHash(name))) this.learn(name, id)
  }
}

export function recordSpace(candidates: ConstructorParameters<typeof NameIndex>[0]): NameSpace {
  return new NameIndex(candidates)
}

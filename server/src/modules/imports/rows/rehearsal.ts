import type { Id } from '../../../platform/id.ts'
import type { Values } from '../kinds/import-kind.ts'
import { type Current, matchKeys } from './row-match.ts'

/**
 * What the rows of a dry run would have left behind. Each batch is rolled back, so a later row about the same record
 * must be told by this memory instead of by the database.
 */
export class Rehearsal {
  readonly #byKey = new Map<string, Id>()
  readonly #values = new Map<Id, Values>()
  readonly #virtual = new Set<Id>()

  /** The records a row would find: those of the database as changed by earlier rows, and those that they created. */
  overlay(matchOn: readonly (readonly string[])[], values: Values, found: readonly Current[]): Current[] {
    if (found.length > 0) return found.map((record) => ({ ...record, ...this.#values.get(record.id) }))
    const id = matchKeys(matchOn, values)
      .map((key) => this.#byKey.get(key))
      .find((known) => known !== undefined)
    return id === undefined ? [] : [{ ...this.#values.get(id), id, version: 0 }]
  }

  /** Created by an earlier row and rolled back since: it cannot be written to. */
  isVirtual(id: Id): boolean {
    return this.#virtual.has(id)
  }

  /** What may be written of a row: records that were rolled back cannot be named. */
  writable(values: Values): Values {
    const isRolledBack = (value: unknown) => typeof value === 'string' && this.#virtual.has(value as Id)
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isRolledBack(value) ? null : value]))
  }

  /** Whether a record that an earlier row has put under another would be above itself; the database cannot know. */
  closesCircle(id: Id, field: string, above: unknown): boolean {
    const seen = new Set<unknown>()
    for (let next = above; typeof next === 'string' && !seen.has(next); next = this.#values.get(next as Id)?.[field]) {
      if (next === id) return true
      seen.add(next)
    }
    return false
  }

  remember(matchOn: readonly (readonly string[])[], values: Values, id: Id, isNew: boolean): void {
    if (isNew) this.#virtual.add(id)
    const merged = { ...this.#values.get(id), ...values }
    this.#values.set(id, merged)
    for (const key of matchKeys(matchOn, merged)) this.#byKey.set(key, id)
  }
}

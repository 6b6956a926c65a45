import { createHash } from 'node:crypto'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Values } from '../kinds/import-kind.ts'
import { HeldValues } from './held-values.ts'
import { type Current, matchKeys } from './row-match.ts'
import type { LoadTrials, Trial } from './trial-queries.ts'

type MatchOn = readonly (readonly string[])[]

/**
 * What the rows of a dry run would have left behind. Each batch is rolled back, so a later row about the same record must be
 * told by this instead of by the database. It is kept in a table; here is what the batch at hand has to do with.
 */
export class Rehearsal {
  /** What may be there once. */
  readonly held: HeldValues
  readonly #load: LoadTrials
  readonly #byKey = new Map<string, Id>()
  readonly #values = new Map<Id, Values>()
  readonly #virtual = new Set<Id>()
  readonly #asked = new Set<string>()
  readonly #changed = new Set<Id>()

  /** `load` reads what earlier batches have left in the table. */
  constructor(load: LoadTrials) {
    this.#load = load
    this.held = new HeldValues(load)
  }

  /** How many records are in memory at the moment. */
  get size(): number {
    return this.#values.size
  }

  /** To be called before anything is asked about rows: what is known of records that they may mean, and of these. */
  async recall(tx: OrgTx, ctx: Ctx, matchOn: MatchOn, rows: readonly Values[], ids: readonly unknown[]): Promise<void> {
    const keys = [
      ...rows.flatMap((values) => matchKeys(matchOn, values)).map(short),
      ...ids.flatMap((id) => (typeof id === 'string' ? [ofRecord(id)] : [])),
    ]
    const open = [...new Set(keys)].filter((key) => !this.#asked.has(key))
    if (open.length === 0) return
    for (const key of open) this.#asked.add(key)
    for (const { key, recordId, isVirtual, content } of await this.#load(tx, ctx, open)) {
      if (content === null) {
        if (!this.#byKey.has(key)) this.#byKey.set(key, recordId)
      } else if (!this.#values.has(recordId)) {
        this.#values.set(recordId, content)
        if (isVirtual) this.#virtual.add(recordId)
      }
    }
  }

  /** The records a row would find: those of the database as changed by earlier rows, and those that they created. */
  overlay(matchOn: MatchOn, values: Values, found: readonly Current[]): Current[] {
    if (found.length > 0) return found.map((record) => ({ ...record, ...this.#values.get(record.id) }))
    const id = matchKeys(matchOn, values)
      .map((key) => this.#byKey.get(short(key)))
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
  async closesCircle(tx: OrgTx, ctx: Ctx, id: Id, field: string, above: unknown): Promise<boolean> {
    const seen = new Set<unknown>()
    for (let next = above; typeof next === 'string' && !seen.has(next); next = this.#values.get(next as Id)?.[field]) {
      if (next === id) return true
      seen.add(next)
      await this.recall(tx, ctx, [], [], [next])
    }
    return false
  }

  remember(matchOn: MatchOn, values: Values, id: Id, isNew: boolean): void {
    if (isNew) this.#virtual.add(id)
    const merged = { ...this.#values.get(id), ...values }
    this.#values.set(id, merged)
    this.#changed.add(id)
    for (const key of matchKeys(matchOn, merged)) this.#byKey.set(short(key), id)
  }

  /** What the batch adds to the table, by key; then nothing of it is kept here. */
  forget(matchOn: MatchOn): Trial[] {
    const trials = new Map<string, Trial>()
    for (const recordId of this.#changed) {
      const content = this.#values.get(recordId)!
      const isVirtual = this.#virtual.has(recordId)
      trials.set(ofRecord(recordId), { key: ofRecord(recordId), recordId, isVirtual, content })
      for (const key of matchKeys(matchOn, content).map(short))
        trials.set(key, { key, recordId: this.#byKey.get(key)!, isVirtual: null, content: null })
    }
    for (const kept of [this.#byKey, this.#values, this.#virtual, this.#asked, this.#changed]) kept.clear()
    return [...trials.values(), ...this.held.forget()]
  }
}

function short(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22)
}

function ofRecord(id: string): string {
  return `@${id}`
}

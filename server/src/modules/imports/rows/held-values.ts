import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { FieldError } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { foresee, type Foreseen } from '../../../platform/records/unique/foresee.ts'
import { notUnique } from '../../../platform/records/unique/refuse.ts'
import type { Values } from '../kinds/import-kind.ts'
import type { LoadTrials, Trial } from './trial-queries.ts'

/** What one row holds; it knows its record once that has been made, or else that it came to nothing. */
export interface Claim {
  id: Id | undefined
  isVoid: boolean
  errors: FieldError[]
}

/** What earlier rows hold, and what they have given up. Of a dry run it is kept in a table, for its writes do not last. */
export class HeldValues {
  readonly #load: LoadTrials | undefined
  readonly #taken = new Map<string, Claim>()
  readonly #given = new Map<string, Id>()
  readonly #asked = new Set<string>()

  constructor(load?: LoadTrials) {
    this.#load = load
  }

  /**
   * What each of these rows would be refused for, because a record or an earlier row has the same values. `isStored`: the
   * record is in the database. Rows that are not refused hold theirs from then on.
   */
  async take(
    tx: OrgTx,
    ctx: Ctx,
    kind: RecordKind,
    rows: readonly { id: Id | undefined; isStored: boolean; values: Values }[],
  ): Promise<Claim[]> {
    const intended = rows.map(({ id, isStored, values }) => ({ id: isStored ? id : undefined, values }))
    const foreseen = await foresee(tx, ctx, kind, intended)
    await this.#recall(tx, ctx, foreseen.flat().map(placeOf))
    return foreseen.map((held, index) => {
      const { id } = rows[index]!
      const claim: Claim = { id, isVoid: false, errors: held.flatMap((one) => this.#refusals(ctx, kind, one, id)) }
      if (claim.errors.length > 0) return claim
      for (const one of held) {
        this.#taken.set(placeOf(one), claim)
        if (one.before !== null && id !== undefined) this.#given.set(placeOf({ ...one, key: one.before }), id)
      }
      return claim
    })
  }

  /** What is to be kept in the table; then nothing of it is kept here. */
  forget(): Trial[] {
    const trials = [
      ...[...this.#taken].flatMap(([place, { id, isVoid }]) => (id && !isVoid ? [trial(`held ${place}`, id)] : [])),
      ...[...this.#given].map(([place, id]) => trial(`given ${place}`, id)),
    ]
    for (const kept of [this.#taken, this.#given, this.#asked]) kept.clear()
    return trials
  }

  async #recall(tx: OrgTx, ctx: Ctx, places: readonly string[]): Promise<void> {
    const open = [...new Set(places)].filter((place) => !this.#asked.has(place))
    if (!this.#load || open.length === 0) return
    for (const place of open) this.#asked.add(place)
    const keys = open.flatMap((place) => [`held ${place}`, `given ${place}`])
    for (const { key, recordId } of await this.#load(tx, ctx, keys)) {
      const place = key.slice(key.indexOf(' ') + 1)
      if (key.startsWith('held ') && !this.#taken.has(place))
        this.#taken.set(place, { id: recordId, isVoid: false, errors: [] })
      if (key.startsWith('given ')) this.#given.set(place, recordId)
    }
  }

  #refusals(ctx: Ctx, kind: RecordKind, held: Foreseen, id: Id | undefined): FieldError[] {
    const claim = this.#taken.get(placeOf(held))
    if (claim && !claim.isVoid)
      return claim.id !== undefined && claim.id === id ? [] : notUnique(ctx.kinds.of(kind), held.fields)
    return this.#given.has(placeOf(held)) ? [] : held.errors
  }
}

function placeOf({ rule, key }: Pick<Foreseen, 'rule' | 'key'>): string {
  return `${rule} ${key}`
}

function trial(key: string, recordId: Id): Trial {
  return { key, recordId, isVirtual: null, content: null }
}

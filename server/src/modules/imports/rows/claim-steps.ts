import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { FieldError } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import type { ImportKind, Values } from '../kinds/import-kind.ts'
import { type Claim, HeldValues } from './held-values.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Step } from './take-steps.ts'

/** A step that may give a record what can be there only once. */
export interface Claiming extends Step {
  /** The record that it changes, and what it says of it, or of a new one. */
  about: Id | undefined
  intended: Values
  claim?: Claim
}

interface Run {
  definition: ImportKind
  rehearsal: Rehearsal | undefined
}

/**
 * Steps without those that would give a record what another one has, be it of an earlier row. A run would be refused them
 * as well, but then has to take every row by itself. New records come first, where they are made in bulk.
 */
export async function claimSteps<S extends Claiming>(
  tx: OrgTx,
  ctx: Ctx,
  { definition, rehearsal }: Run,
  given: readonly S[],
  refuse: (step: S, errors: readonly FieldError[]) => void,
): Promise<S[]> {
  const steps = definition.createMany ? given.toSorted((a, b) => Number(b.isNew) - Number(a.isNew)) : given
  const rows = steps.map(({ about, intended }) => ({
    id: about,
    isStored: about !== undefined && !rehearsal?.isVirtual(about),
    values: rehearsal?.writable(intended) ?? intended,
  }))
  const claims = await (rehearsal?.held ?? new HeldValues()).take(tx, ctx, definition.record, rows)
  return steps.flatMap((step, index) => {
    const claim = claims[index]!
    if (claim.errors.length > 0) refuse(step, claim.errors)
    return claim.errors.length > 0 ? [] : [{ ...step, claim, done: (id: Id) => ((claim.id = id), step.done(id)) }]
  })
}

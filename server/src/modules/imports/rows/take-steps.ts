import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, savepoint } from '../../../platform/db/with-org.ts'
import { AppError, type FieldError, validationFailed } from '../../../platform/errors.ts'
import { databaseProblem } from '../../../platform/http/database-problem.ts'
import { type Id, newId } from '../../../platform/id.ts'
import type { Change, ImportKind, Values } from '../kinds/import-kind.ts'

/** One write, and what is true once it stands. */
export interface Step {
  values: Values
  isNew: boolean
  /** Of a record that is here already, where it may be changed together with others. */
  change: Change | undefined
  take(): Promise<Id>
  done(id: Id): void
}

/** Rows taken together while nothing goes wrong; one fault makes each of them go alone. */
const groupSize = 50

interface Ways {
  createMany: ImportKind['createMany']
  updateMany: ImportKind['updateMany']
}

/** Takes each step or tells why not; a step that is refused undoes its own writes only. */
export async function takeSteps<S extends Step>(
  tx: OrgTx,
  ctx: Ctx,
  { createMany, updateMany }: Ways,
  steps: readonly S[],
  refuse: (step: S, error: unknown) => void,
): Promise<void> {
  const created = createMany ? steps.filter((step) => step.isNew) : []
  const changed = updateMany ? steps.filter((step) => step.change) : []
  if (createMany)
    await takeInBulk(
      tx,
      (some) =>
        createMany(
          tx,
          ctx,
          some.map((step) => step.values),
        ),
      created,
      refuse,
    )
  if (updateMany)
    await takeInBulk(
      tx,
      (some) =>
        updateMany(
          tx,
          ctx,
          some.map((step) => step.change!),
        ),
      changed,
      refuse,
    )
  const inBulk = new Set([...created, ...changed])
  const others = steps.filter((step) => !inBulk.has(step))
  for (let start = 0; start < others.length; start += groupSize)
    await takeGroup(tx, others.slice(start, start + groupSize), refuse)
}

async function takeGroup<S extends Step>(
  tx: OrgTx,
  steps: readonly S[],
  refuse: (step: S, error: unknown) => void,
): Promise<void> {
  try {
    // Sent together: the connection pipelines them. All must have ended before the savepoint may be undone.
    const ids = await savepoint(tx, async () => {
      const ended = await Promise.allSettled(steps.map((step) => step.take()))
      return ended.map((end) => {
        if (end.status === 'rejected') throw end.reason
        return end.value
      })
    })
    for (const [index, step] of steps.entries()) step.done(ids[index]!)
  } catch (error) {
    errorsOf(error)
    for (const step of steps) await takeAlone(tx, step, step.take, refuse)
  }
}

/** In a dry run the kind only says what it would refuse; the ids are made up. */
export function rehearsed({ checkMany }: ImportKind): ImportKind['createMany'] {
  return (
    checkMany &&
    (async (tx, ctx, rows) =>
      (await checkMany(tx, ctx, rows)).map((errors) => (errors.length > 0 ? { errors } : { id: newId() })))
  )
}

async function takeInBulk<S extends Step>(
  tx: OrgTx,
  takeMany: (steps: readonly S[]) => Promise<({ id: Id } | { errors: FieldError[] })[]>,
  steps: readonly S[],
  refuse: (step: S, error: unknown) => void,
): Promise<void> {
  if (steps.length === 0) return
  try {
    const outcomes = await savepoint(tx, () => takeMany(steps))
    for (const [index, outcome] of outcomes.entries()) {
      if ('id' in outcome) steps[index]!.done(outcome.id)
      else refuse(steps[index]!, validationFailed(outcome.errors))
    }
  } catch (error) {
    errorsOf(error)
    for (const step of steps) {
      const takeOne = async () => {
        const [outcome] = await takeMany([step])
        if (!outcome || 'errors' in outcome) throw validationFailed(outcome?.errors ?? [])
        return outcome.id
      }
      await takeAlone(tx, step, takeOne, refuse)
    }
  }
}

async function takeAlone<S extends Step>(
  tx: OrgTx,
  step: S,
  take: () => Promise<Id>,
  refuse: (step: S, error: unknown) => void,
): Promise<void> {
  try {
    step.done(await savepoint(tx, take))
  } catch (error) {
    refuse(step, error)
  }
}

/** What the API would answer, as reasons of the row; anything else is thrown on and stops the import. */
export function errorsOf(error: unknown): FieldError[] {
  const known = error instanceof AppError ? error : databaseProblem(error as Error)
  if (!known || known.status >= 500) throw error
  return known.fields.length > 0 ? known.fields : [{ path: '', code: known.code }]
}

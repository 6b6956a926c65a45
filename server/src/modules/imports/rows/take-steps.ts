import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, savepoint } from '../../../platform/db/with-org.ts'
import { AppError, type FieldError, validationFailed } from '../../../platform/errors.ts'
import { databaseProblem } from '../../../platform/http/database-problem.ts'
import { type Id, newId } from '../../../platform/id.ts'
import type { ImportKind, Values } from '../kinds/import-kind.ts'

/** One write, and what is true once it stands. */
export interface Step {
  values: Values
  isNew: boolean
  take(): Promise<Id>
  done(id: Id): void
}

/** Rows taken together while nothing goes wrong; one fault makes each of them go alone. */
const groupSize = 50

/** Takes each step or tells why not; a step that is refused undoes its own writes only. */
export async function takeSteps<S extends Step>(
  tx: OrgTx,
  ctx: Ctx,
  createMany: CreateMany | undefined,
  steps: readonly S[],
  refuse: (step: S, error: unknown) => void,
): Promise<void> {
  const inBulk = createMany ? steps.filter((step) => step.isNew) : []
  if (createMany && inBulk.length > 0) await takeInBulk(tx, ctx, createMany, inBulk, refuse)
  const others = createMany ? steps.filter((step) => !step.isNew) : steps
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

type CreateMany = NonNullable<ImportKind['createMany']>

async function takeInBulk<S extends Step>(
  tx: OrgTx,
  ctx: Ctx,
  createMany: CreateMany,
  steps: readonly S[],
  refuse: (step: S, error: unknown) => void,
): Promise<void> {
  try {
    const outcomes = await savepoint(tx, () =>
      createMany(
        tx,
        ctx,
        steps.map((step) => step.values),
      ),
    )
    for (const [index, outcome] of outcomes.entries()) {
      if ('id' in outcome) steps[index]!.done(outcome.id)
      else refuse(steps[index]!, validationFailed(outcome.errors))
    }
  } catch (error) {
    errorsOf(error)
    for (const step of steps) {
      const takeOne = async () => {
        const [outcome] = await createMany(tx, ctx, [step.values])
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

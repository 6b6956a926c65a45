import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { PreparedRun } from './prepare-run.ts'
import { previewBatch } from './preview-batch.ts'
import { compose } from './rows/read-row.ts'
import { matchKeys } from './rows/row-match.ts'
import type { Pace, ReadBatch } from './rows/batch.ts'
import { takeBatch } from './rows/take-batch.ts'
import { type Cursor, learnAll, save, standing } from './save-batch.ts'
import { commitWithoutWaiting } from './run-store.ts'
import type { ImportRow } from './store.ts'

/** A batch that is being written, in a transaction of its own. */
export interface Taking {
  cursor: Cursor
  /** The texts by which later rows may mean its records, if these are all new; undefined if not. Never rejects. */
  foreseen: Promise<ReadonlySet<string> | undefined>
  /** Its records are written, though not committed. Never rejects. */
  written: Promise<void>
  /** So many rows are done with it; undefined when the import is no longer this worker's. */
  ended: Promise<number | undefined>
  /** The batch before it has ended well, or not: then it undoes its own writes. */
  release(isWell: boolean): void
}

/** Somebody else has the import, or it has been cancelled: what has been written counts for nothing. */
class Superseded extends Error {}

/**
 * Whether a batch may begin while the one before it is still being written. It looks for the records that its rows mean
 * before that one has committed, so none of them may be one that that one makes or changes.
 */
export async function mayOverlap(run: PreparedRun, before: Taking, { drafts }: ReadBatch): Promise<boolean> {
  if (!drafts || run.mode === 'check' || !run.definition.createMany) return false
  if (run.learnsNames || run.holdsUnique || run.order.passes > 1) return false
  if (run.columns.some(({ target }) => target.isOwnKind)) return false
  const taken = await before.foreseen
  if (!taken) return false
  return drafts.every((draft) => matchKeys(run.matchOn, compose(run, draft).values).every((key) => !taken.has(key)))
}

/**
 * Takes a batch. Beside one that is not through it looks, thinks and writes its records at once, those that get numbers when
 * that one has its own, and touches the import when that one has committed: that one never waits for a lock that it holds.
 */
export function beginBatch(
  ctx: Ctx,
  begun: ImportRow,
  run: PreparedRun,
  { batch, at }: { batch: ReadBatch; at: Cursor },
  before: Taking | undefined,
): Taking {
  const foreseen = Promise.withResolvers<ReadonlySet<string> | undefined>()
  const written = Promise.withResolvers<void>()
  const turn = Promise.withResolvers<boolean>()
  if (!before) turn.resolve(true)
  const place = { batch, at, cursor: { pass: at.pass, rowReached: batch.rows.at(-1)!.number } }
  const write = async () => {
    const taken = await withOrg(ctx, async (tx) => {
      await commitWithoutWaiting(tx)
      let row = before ? undefined : await standing(tx, ctx, begun, at)
      if (!before && !row) return undefined
      const claim = async () => {
        written.resolve()
        if (row) return row
        row = (await turn.promise) ? await standing(tx, ctx, begun, at) : undefined
        if (!row) throw new Superseded()
        return row
      }
      const pace: Pace = {
        foresee: foreseen.resolve,
        beforeWriting: async () => (run.takesNumbers ? before?.written : undefined),
        beforeLogging: async () => void (await claim()),
      }
      const result = await takeBatch(tx, ctx, run, batch, pace)
      return { result, done: await save(tx, ctx, await claim(), result, place.cursor) }
    })
    if (taken) learnAll(run, taken.result)
    return taken?.done
  }
  const ended = (run.mode === 'check' ? previewBatch(ctx, begun, run, place) : write())
    .catch(async (error: unknown) => {
      if (!(error instanceof Superseded)) throw error
      // Its own transaction is undone, and with it that the import has been cancelled.
      if (await turn.promise) await withOrg(ctx, (tx) => standing(tx, ctx, begun, at))
      return undefined
    })
    .finally(() => {
      foreseen.resolve(undefined)
      written.resolve()
    })
  // It is thrown when its turn comes.
  ended.catch(() => undefined)
  return { cursor: place.cursor, foreseen: foreseen.promise, written: written.promise, ended, release: turn.resolve }
}

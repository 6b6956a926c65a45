import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { noCounts } from './import.ts'
import type { PreparedRun } from './prepare-run.ts'
import type { BatchResult, ReadBatch } from './rows/batch.ts'
import { takeBatch } from './rows/take-batch.ts'
import { learnAll, type Place, save, standing } from './save-batch.ts'
import type { ImportRow } from './store.ts'

/** A dry run's writes are undone by failing on purpose. */
class Undone extends Error {
  readonly result: BatchResult
  constructor(result: BatchResult) {
    super('undone')
    this.result = result
  }
}

/** Notes what a batch would come to. So many rows are done with it; undefined when the import is no longer this worker's. */
export async function previewBatch(
  ctx: Ctx,
  begun: ImportRow,
  run: PreparedRun,
  { batch, at, cursor }: Place,
): Promise<number | undefined> {
  const result = await rehearse(ctx, run, batch)
  return withOrg(ctx, async (tx) => {
    const row = await standing(tx, ctx, begun, at)
    return row && save(tx, ctx, row, result, cursor)
  })
}

async function rehearse(ctx: Ctx, run: PreparedRun, batch: ReadBatch): Promise<BatchResult> {
  try {
    await withOrg(ctx, async (tx) => {
      throw new Undone(await takeBatch(tx, ctx, run, batch))
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
    learnAll(run, error.result)
    return error.result
  }
  return { counts: { ...noCounts }, failures: [], learned: [], changes: [], trials: [] }
}

import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { noCounts } from './import.ts'
import type { PreparedRun } from './prepare-run.ts'
import type { BatchResult, ReadBatch } from './rows/batch.ts'
import { takeBatch } from './rows/take-batch.ts'
import { learnAll } from './save-batch.ts'

/** A dry run's writes are undone by failing on purpose. */
class Undone extends Error {
  readonly result: BatchResult
  constructor(result: BatchResult) {
    super('undone')
    this.result = result
  }
}

/** What a batch would come to. */
export async function previewBatch(ctx: Ctx, run: PreparedRun, batch: ReadBatch): Promise<BatchResult> {
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

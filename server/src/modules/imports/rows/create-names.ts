import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { FieldError } from '../../../platform/errors.ts'
import { logRecords } from '../undo/log-store.ts'
import type { BatchResult, Item, Run } from './batch.ts'
import { NameMaker } from './make-names.ts'
import { reasonsOf } from './read-row.ts'

/** Makes the records that rows name and a person has agreed to create, each once. */
export async function createNames(
  tx: OrgTx,
  ctx: Ctx,
  run: Run,
  items: readonly Item[],
  result: BatchResult,
): Promise<void> {
  const maker = new NameMaker(tx, ctx, run)
  for (const item of items) {
    if (item.reasons.length > 0) continue
    for (const { field, value, key } of item.toCreate) {
      const made = await maker.make(field, value)
      if (typeof made === 'string') item.values[key] = made
      else
        addFailure(
          run,
          item,
          made.map((error) => ({ ...error, path: field })),
        )
    }
  }
  result.learned.push(...maker.made.map((made) => ({ ...made, isRow: false })))
  if (!run.rehearsal) await logMade(tx, ctx, run, maker.made)
}

/** Records that were made because rows name them go with an undo too, where they can be deleted at all. */
async function logMade(tx: OrgTx, ctx: Ctx, run: Run, made: NameMaker['made']): Promise<void> {
  for (const { field, id } of made) {
    const { reference = '' } = run.definition.targets.find((target) => target.key === field) ?? {}
    const kind = ctx.kinds.get(reference)
    if (kind?.isRecyclable) await logRecords(tx, ctx, run.importId, kind, [{ id, row: 0, action: 'created' }])
  }
}

export function addFailure(run: Run, item: Item, errors: readonly FieldError[]): void {
  item.reasons.push(...reasonsOf(run, item.table, errors))
}

/** That the row it names failed as well is only the consequence. */
export function tellCircle(run: Run, item: Item): void {
  item.reasons = item.reasons.filter((reason) => reason.code !== 'named_row_failed')
  addFailure(run, item, [
    { path: run.definition.targets.find((target) => target.isOwnKind)?.key ?? '', code: 'circular' },
  ])
}

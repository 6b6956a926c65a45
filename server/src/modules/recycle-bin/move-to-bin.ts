import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { conflict } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { type Moved, softDeleteRows } from '../../platform/records/bin-store.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { recordActivities, recordActivityKinds } from '../timeline/index.ts'
import { findDependants } from './dependants-queries.ts'
import * as store from './store.ts'

/**
 * Moves a record to the recycle bin together with what cannot stand without it, and tells of each that went along; the caller
 * tells of the record itself. Throws deletion_refused (409) with what keeps it: records that do not go along, and those that
 * would but that the actor may not delete.
 */
export async function moveToBin(tx: OrgTx, ctx: Ctx, kind: RecordKind, id: Id): Promise<void> {
  // Whoever is about to refer to it has either done so, and is found below, or finds it gone.
  await store.lockAlone(tx, ctx, kind, id)
  const { parts, obstacles } = await findDependants(tx, ctx, kind, id)
  if (obstacles.length > 0)
    throw conflict('deletion_refused', 'Other records keep this one from being deleted.', obstacles)
  const root = { kind: kind.kind, id }
  const [moved] = await softDeleteRows(tx, ctx, kind, [id])
  const along: Moved[] = []
  for (const part of parts) along.push(...(await softDeleteRows(tx, ctx, part.kind, part.ids, root)))
  await recordActivities(
    tx,
    ctx,
    along.map(({ kind: type, id: partId, name, customerId }) => ({
      activity: recordActivityKinds(type).deleted,
      subject: { type, id: partId, customerId },
      data: { name, with: { type: kind.kind, id, name: moved?.name ?? '' } },
    })),
  )
}

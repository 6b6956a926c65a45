import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { readCustom } from '../../platform/records/custom/custom-values.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { findBrokenReferencesOfMany } from '../../platform/records/references.ts'
import { diffRecords, type Row, toColumns } from '../../platform/records/row.ts'
import { updateRows } from '../../platform/records/update-many.ts'
import { recordActivities, recordActivityKinds } from '../timeline/index.ts'
import { selectForUpdate } from './owned-queries.ts'

/** A change as the API takes it: the version that was read, and the fields to change. */
export interface GivenChange {
  id: Id
  patch: { version: number; custom?: unknown }
}

export type Updated = { id: Id } | { errors: FieldError[] }

interface Shown {
  id: Id
  version: number
  can: { edit: boolean }
}

/**
 * Changes many records of a kind in a few statements, under the rules of a single change of fields. Each answers for itself,
 * in the order given: those with faults are left alone. For kinds whose changes have no more rules than that.
 */
export async function updateOwned(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  present: (rows: Row[]) => Promise<Shown[]> | Shown[],
  given: readonly GivenChange[],
): Promise<Updated[]> {
  const found = await selectForUpdate(
    tx,
    ctx,
    kind,
    given.map(({ id }) => id),
  )
  const before = byId(await present(found))
  const patches = given.map(({ patch: { version: _, ...changes } }) => changes)
  const broken = await findBrokenReferencesOfMany(tx, ctx, kind, patches)
  const known = ctx.kinds.of(kind)
  const taken = new Set<Id>()
  const outcomes = given.map(({ id, patch }, index): Updated => {
    const record = before.get(id)
    const custom = known.isCustomizable ? readCustom(known, 'patch', patch.custom).errors : []
    const errors = [...faultsOf(record, patch.version, taken.has(id)), ...broken[index]!, ...custom]
    if (errors.length === 0) taken.add(id)
    return errors.length > 0 ? { errors } : { id }
  })
  const sound = outcomes.flatMap((outcome, index) =>
    'id' in outcome ? [{ id: outcome.id, columns: toColumns(kind, patches[index]!) }] : [],
  )
  if (sound.length === 0) return outcomes
  const rows = await updateRows(tx, ctx, kind, sound)
  const after = byId(await present([...rows.values()]))
  const { updated } = recordActivityKinds(kind.kind)
  await recordActivities(
    tx,
    ctx,
    sound.flatMap(({ id }) => {
      const changes = diffRecords(ctx, kind, before.get(id)!, after.get(id)!)
      const customerId = kind.customerColumn ? (rows.get(id)![kind.customerColumn] as Id | null) : null
      return changes.length === 0
        ? []
        : [{ activity: updated, subject: { type: kind.kind, id, customerId }, data: { changes } }]
    }),
  )
  return outcomes
}

function faultsOf(record: Shown | undefined, version: number, isTaken: boolean): FieldError[] {
  if (!record) return [{ path: '', code: 'not_found' }]
  if (!record.can.edit) return [{ path: '', code: 'forbidden' }]
  return record.version !== version || isTaken ? [{ path: '', code: 'stale_version' }] : []
}

function byId(records: readonly Shown[]): Map<Id, Shown> {
  return new Map(records.map((record) => [record.id, record]))
}

import { setImmediate as othersTurn } from 'node:timers/promises'
import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { FieldError } from '../../platform/errors.ts'
import { type Id, newId } from '../../platform/id.ts'
import { readCustom } from '../../platform/records/custom/custom-values.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { findBrokenReferencesOfMany } from '../../platform/records/references.ts'
import { toColumns } from '../../platform/records/row.ts'
import { insertRows } from '../../platform/records/store.ts'
import { recordActivities, recordActivityKinds } from '../timeline/index.ts'
import { type OwnerColumns, ownersAmong } from './owner.ts'

export type Created = { id: Id } | { errors: FieldError[] }

/** A new record: values as its schema gives them, and the stamps it keeps from elsewhere. */
export interface GivenRecord {
  values: { ownerId?: Id | undefined; name: string }
  stamps?: { createdAt?: Date | undefined; createdById?: Id | undefined } | undefined
}

/**
 * Makes many records of a kind in a few statements, under the rules of a single creation. Each answers for itself, in the
 * order given: those with faults are left out, the others are written, or on trial would be. `defaults` are columns. Throws
 * forbidden.
 */
export async function createOwned(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  defaults: Record<string, unknown>,
  given: readonly GivenRecord[],
  mode: 'write' | 'trial',
): Promise<Created[]> {
  const drafts = await draftOwned(tx, ctx, kind, defaults, given)
  const sound = mode === 'trial' ? [] : drafts.filter((draft) => 'columns' in draft)
  const inserting = insertRows(
    tx,
    ctx,
    kind,
    sound.map((draft) => draft.columns),
  )
  // While the database writes the records, their history is put together. Both must have ended before either may be undone;
  // until then a failure waits.
  inserting.catch(() => undefined)
  await othersTurn()
  const { created } = recordActivityKinds(kind.kind)
  const telling = recordActivities(
    tx,
    ctx,
    sound.map(({ columns }) => ({
      activity: created,
      subject: { type: kind.kind, id: columns['id'] as Id, customerId: customerOf(kind, columns) },
      data: { name: columns[kind.nameColumn] as string },
      ...(columns['created_at'] ? { occurredAt: columns['created_at'] as Date } : {}),
    })),
  )
  for (const ended of await Promise.allSettled([inserting, telling]))
    if (ended.status === 'rejected') throw ended.reason
  return drafts.map((draft) => ('columns' in draft ? { id: draft.columns['id'] as Id } : draft))
}

type Draft = { columns: Record<string, unknown> } | { errors: FieldError[] }

async function draftOwned(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  defaults: Record<string, unknown>,
  given: readonly GivenRecord[],
): Promise<Draft[]> {
  authorizeRight(ctx.actor, `${kind.kind}.create`)
  const others = given.flatMap(({ values: { ownerId } }) => (ownerId && ownerId !== ctx.actor.userId ? [ownerId] : []))
  if (others.length > 0) authorizeRight(ctx.actor, `${kind.kind}.transfer`)
  const inputs = given.map(({ values: { ownerId: _, ...values }, stamps }) => ({ values, stamps }))
  const [owners, broken] = await Promise.all([
    ownersAmong(tx, ctx, others),
    findBrokenReferencesOfMany(
      tx,
      ctx,
      kind,
      inputs.map(({ values }) => values),
    ),
  ])
  const own: OwnerColumns = { owner_id: ctx.actor.userId, owner_dept_id: ctx.actor.departmentId }
  const known = ctx.kinds.of(kind)
  return inputs.map(({ values, stamps }, index): Draft => {
    const { ownerId } = given[index]!.values
    const owner = ownerId === undefined || ownerId === ctx.actor.userId ? own : owners.get(ownerId)
    const custom = known.isCustomizable ? readCustom(known, 'new', (values as { custom?: unknown }).custom).errors : []
    const errors = [...broken[index]!, ...custom, ...(owner ? [] : [{ path: 'ownerId', code: 'not_found' }])]
    if (errors.length > 0) return { errors }
    const kept = {
      ...(stamps?.createdAt ? { created_at: stamps.createdAt, updated_at: stamps.createdAt } : {}),
      ...(stamps?.createdById ? { created_by: stamps.createdById } : {}),
    }
    return { columns: { id: newId(), ...defaults, ...toColumns(kind, values), ...owner, ...kept } }
  })
}

function customerOf(kind: RecordKind, columns: Record<string, unknown>): Id | null {
  if (kind.customerColumn === undefined) return null
  return (columns[kind.customerColumn] as Id | undefined) ?? null
}

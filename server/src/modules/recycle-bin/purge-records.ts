import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, savepoint, withOrg } from '../../platform/db/with-org.ts'
import { authorize } from '../../platform/access/authorize.ts'
import { AppError, conflict, staleVersion } from '../../platform/errors.ts'
import { type Id, newId } from '../../platform/id.ts'
import { type Moved, purgeRows } from '../../platform/records/bin-store.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { recordActivities, recordActivityKinds, type Teller } from '../timeline/index.ts'
import type { HooksByKind } from './hooks.ts'
import { mayPurge, purgeRight } from './policy.ts'
import { dueRoots, type DueRoot, planPurge } from './purge-queries.ts'
import { loadEntry } from './queries.ts'
import { oneByOne } from './restore-records.ts'
import type { BinResults, BinSelection } from './schema.ts'
import { batchesOf, emptyReferences } from './store.ts'

type Purger = Teller & { kinds: RecordKinds }
type Root = Pick<DueRoot, 'kind' | 'name'> & { id: Id }

/**
 * Deletes a record of the bin for good, with all that went along and everything that hung on them. Throws part_of_deletion and
 * purge_refused (409) while other records cannot do without it.
 */
export async function purgeRecord(ctx: Ctx, hooks: HooksByKind, id: Id, version: number): Promise<void> {
  await withOrg(ctx, (tx) => purgeChosen(tx, ctx, hooks, { id, version }))
}

/** The same for many, each by itself. */
export async function purgeRecords(ctx: Ctx, hooks: HooksByKind, { records }: BinSelection): Promise<BinResults> {
  authorize(mayPurge(ctx.actor), purgeRight)
  return withOrg(ctx, (tx) => oneByOne(tx, ctx, records, (record) => purgeChosen(tx, ctx, hooks, record)))
}

async function purgeChosen(
  tx: OrgTx,
  ctx: Ctx,
  hooks: HooksByKind,
  { id, version }: { id: Id; version: number },
): Promise<void> {
  const entry = await loadEntry(tx, ctx, id, 'forUpdate')
  authorize(mayPurge(ctx.actor), purgeRight)
  if (entry.root_id !== entry.record_id)
    throw conflict('part_of_deletion', 'It was deleted together with another record and goes with that one.', [
      { path: '', code: 'part_of', params: { kind: entry.root_kind, id: entry.root_id, name: entry.root_name } },
    ])
  if (entry.version !== version) throw staleVersion({ id, version: entry.version })
  await purgeIn(tx, ctx, hooks, { kind: entry.kind, id, name: entry.name })
}

const batch = 50

/**
 * Purges what has lain in an organization's bin for as many days as it wants; each transaction takes a few, so that what is
 * done stays done. What other records cannot do without stays, and is tried again the next time. Returns how many went.
 */
export async function purgeDue(db: Database, kinds: RecordKinds, hooks: HooksByKind, orgId: Id): Promise<number> {
  const by: Purger = { orgId, kinds, now: new Date(), via: 'job', requestId: newId(), actor: null }
  let purged = 0
  for (let after: DueRoot | undefined; ;) {
    const behind = after
    const roots = await withOrg({ db, orgId }, async (tx) => {
      const due = await dueRoots(tx, orgId, { now: by.now, after: behind, limit: batch })
      for (const { record_id: id, kind, name } of due)
        if (await isPurged(tx, () => purgeIn(tx, by, hooks, { kind, id, name }))) purged++
      return due
    })
    after = roots.at(-1)
    if (roots.length < batch) return purged
  }
}

async function isPurged(tx: OrgTx, work: () => Promise<void>): Promise<boolean> {
  try {
    await savepoint(tx, work)
    return true
  } catch (error) {
    // Something still needs it.
    if (error instanceof AppError && error.code === 'purge_refused') return false
    throw error
  }
}

async function purgeIn(tx: OrgTx, by: Purger, hooks: HooksByKind, root: Root): Promise<void> {
  const plan = await planPurge(tx, by, await batchesOf(tx, by, root.id))
  if (plan.obstacles.length > 0) throw refused(plan.obstacles)
  for (const { tie, ids } of plan.loose) await emptyReferences(tx, by, tie, ids)
  const gone: Moved[] = []
  for (const { kind, ids } of plan.batches) gone.push(...(await purging(tx, () => purgeRows(tx, by.orgId, kind, ids))))
  for (const { kind, ids } of plan.batches) await hooks[kind.kind]?.afterPurge?.(tx, by.orgId, ids)
  const withRoot = { type: root.kind, id: root.id, name: root.name }
  await recordActivities(
    tx,
    by,
    gone.map(({ kind, id, name, customerId }) => ({
      activity: recordActivityKinds(kind).purged,
      subject: { type: kind, id, customerId },
      data: { name, ...(id === root.id ? {} : { with: withRoot }) },
    })),
  )
}

/** Rows that are no records, such as the lines of a contract, may refer to it as well: the database says so. */
async function purging<T>(tx: OrgTx, work: () => Promise<T>): Promise<T> {
  try {
    return await savepoint(tx, work)
  } catch (error) {
    if ((error as { code?: string }).code === '23503') throw refused([{ path: '', code: 'in_use_elsewhere' }])
    throw error
  }
}

function refused(obstacles: AppError['fields']): AppError {
  return conflict('purge_refused', 'Other records cannot do without it.', obstacles)
}

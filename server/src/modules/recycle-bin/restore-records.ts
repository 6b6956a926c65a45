import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, savepoint, withOrg } from '../../platform/db/with-org.ts'
import { AppError, conflict, notFound, staleVersion } from '../../platform/errors.ts'
import { databaseProblem } from '../../platform/http/database-problem.ts'
import { toldFields } from '../../platform/http/problem.ts'
import type { Id } from '../../platform/id.ts'
import { type Moved, restoreRows } from '../../platform/records/bin-store.ts'
import { leaveGoneDepartments, type Relocation } from '../../platform/records/gone-departments.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { recordActivities, recordActivityKinds } from '../timeline/index.ts'
import { findMissingParents } from './conflict-queries.ts'
import type { HooksByKind } from './hooks.ts'
import { loadEntry } from './queries.ts'
import type { BinResults, BinSelection, Restored } from './schema.ts'
import { batchesOf } from './store.ts'

/**
 * Brings a record back with all that went along with it, as it was but for versions and stamps; what belonged to a department
 * that is gone belongs to its owner's by now. Throws part_of_deletion (409)
 * for what went along with another record, and not_restorable (409) with the reasons: records it needs that are in the bin
 * themselves, values that another record has taken meanwhile, and what its own module says.
 */
export async function restoreRecord(ctx: Ctx, hooks: HooksByKind, id: Id, version: number): Promise<Restored> {
  const back = await withOrg(ctx, (tx) => restoreIn(tx, ctx, hooks, { id, version }))
  return { records: back.map(({ kind, id: backId, name }) => ({ kind, id: backId, name })) }
}

/** The same for many, each by itself: one that cannot come back does not keep the others. */
export async function restoreRecords(ctx: Ctx, hooks: HooksByKind, { records }: BinSelection): Promise<BinResults> {
  return withOrg(ctx, (tx) => oneByOne(tx, ctx, records, (record) => restoreIn(tx, ctx, hooks, record)))
}

/** The same inside a transaction that is already open; with `earlier` also the stamps are those from before the deletion. */
export async function restoreIn(
  tx: OrgTx,
  ctx: Ctx,
  hooks: HooksByKind,
  { id, version }: BinSelection['records'][number],
  stamps: 'new' | 'earlier' = 'new',
): Promise<Moved[]> {
  const entry = await loadEntry(tx, ctx, id, 'forUpdate')
  if (entry.root_id !== entry.record_id)
    throw conflict('part_of_deletion', 'It was deleted together with another record and comes back with that one.', [
      { path: '', code: 'part_of', params: { kind: entry.root_kind, id: entry.root_id, name: entry.root_name } },
    ])
  if (entry.version !== version) throw staleVersion({ id, version: entry.version })
  const batches = await batchesOf(tx, ctx, id)
  for (const { kind, ids } of batches) {
    await hooks[kind.kind]?.repair?.(tx, ctx, ids)
    await tellRelocated(tx, ctx, kind, await leaveGoneDepartments(tx, ctx, kind, ids))
  }
  const missing = await findMissingParents(tx, ctx, batches)
  if (missing.length > 0) throw conflict('not_restorable', 'It needs records that are in the recycle bin too.', missing)
  for (const { kind, ids } of batches) await hooks[kind.kind]?.beforeRestore?.(tx, ctx, ids)
  const back: Moved[] = []
  for (const { kind, ids } of batches) back.push(...(await restoreRows(tx, ctx, kind, ids, stamps)))
  for (const { kind, ids } of batches) await hooks[kind.kind]?.afterRestore?.(tx, ctx, ids)
  const root = { type: entry.kind, id, name: entry.name }
  await recordActivities(
    tx,
    ctx,
    back.map(({ kind, id: backId, name, customerId }) => ({
      activity: recordActivityKinds(kind).restored,
      subject: { type: kind, id: backId, customerId },
      data: { name, ...(backId === id ? {} : { with: root }) },
    })),
  )
  return back
}

/** No hand-over is told of it, as the owner is the same. */
async function tellRelocated(tx: OrgTx, ctx: Ctx, kind: RecordKind, relocated: readonly Relocation[]): Promise<void> {
  const { toldAs } = kind.subject ?? {}
  await recordActivities(
    tx,
    ctx,
    relocated.map(({ id, customerId, from, to }) => ({
      activity: recordActivityKinds(kind.kind).updated,
      subject: { type: kind.kind, id, customerId },
      data: { ...(toldAs ? { [toldAs]: id } : {}), changes: [{ field: 'ownerDepartmentId', from, to }] },
    })),
  )
}

/** Each in a savepoint of its own, with a result of its own; when none exists for the actor, throws not_found. Only refusals count as results; what is our fault ends everything. */
export async function oneByOne(
  tx: OrgTx,
  { kinds }: Pick<Ctx, 'kinds'>,
  records: BinSelection['records'],
  work: (record: BinSelection['records'][number]) => Promise<unknown>,
): Promise<BinResults> {
  const results: BinResults['results'] = []
  for (const record of records) {
    try {
      await savepoint(tx, () => work(record))
      results.push({ id: record.id, isDone: true, problem: null })
    } catch (error) {
      const problem = error instanceof AppError ? error : databaseProblem(error as Error)
      if (!problem || problem.status >= 500) throw error
      results.push({
        id: record.id,
        isDone: false,
        problem: { code: problem.code, fields: toldFields(kinds, problem.fields) },
      })
    }
  }
  // To who can see none of them, all of this does not exist.
  if (results.every(({ problem }) => problem?.code === 'not_found')) throw notFound('deleted record', records[0]!.id)
  return { results }
}

import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, savepoint } from '../../platform/db/with-org.ts'
import { conflict, notFound } from '../../platform/errors.ts'
import type { RecordCommands, Restored } from '../../platform/records/commands.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { visibleIds } from '../../platform/records/references.ts'
import { diffRecords, presentRecord } from '../../platform/records/row.ts'
import { selectWritten } from '../../platform/records/select.ts'
import { lockRows, readWhole, restoreColumns } from '../../platform/records/undo-store.ts'
import { type HooksByKind, restoreIn } from '../recycle-bin/index.ts'
import { type Entry, recordActivity, recordActivityKinds } from '../timeline/index.ts'
import { problemOf } from './change-record.ts'
import { type BulkRow, type Done, followReturns, type Return, type Undo } from './store.ts'

interface Work {
  kind: RecordKind
  commands: RecordCommands
  hooks: HooksByKind
  bulk: Pick<BulkRow, 'action' | 'created_by'>
}

/** Lets a record be again what it was before its turn, if nobody has changed it since; else it is kept, with the reason. */
export async function takeBackRecord(tx: OrgTx, ctx: Ctx, work: Work, done: Done): Promise<Undo> {
  const { id } = done
  try {
    await savepoint(tx, async () => {
      const isDeletion = work.bulk.action === 'delete'
      const returns = isDeletion ? await bringBack(tx, ctx, work, done) : [await changeBack(tx, ctx, work, done)]
      await followReturns(tx, ctx.orgId, returns)
    })
    return { id, undo: 'undone' }
  } catch (error) {
    return { id, undo: 'kept', problem: problemOf(error) }
  }
}

/** With all that went along: each has had one version for going and gets one for coming back. */
async function bringBack(tx: OrgTx, ctx: Ctx, { hooks }: Work, { id, version }: Done): Promise<Return[]> {
  const records = await restoreIn(tx, ctx, hooks, { id, version }, 'earlier')
  return records.map((record) => ({ id: record.id, from: record.version - 2, to: record.version }))
}

async function changeBack(tx: OrgTx, ctx: Ctx, { kind, commands, bulk }: Work, done: Done): Promise<Return> {
  const { id } = done
  await lockRows(tx, ctx, kind, [id])
  const whole = (await readWhole(tx, ctx, kind, [id])).get(id)
  const stands = JSON.parse(whole ?? '{}') as { version?: number; deleted_at?: string; [column: string]: unknown }
  const { version, deleted_at: deletedAt } = stands
  // Who gave records away may take them back although they are out of sight by now; whoever else undoes it has to see them.
  const isOwnTransfer = bulk.action === 'transfer' && bulk.created_by === ctx.actor.userId
  if (!isOwnTransfer && !deletedAt && !(await visibleIds(tx, ctx, kind.kind, [id])).has(id))
    throw notFound(kind.kind, id)
  if (version === undefined || deletedAt) throw conflict('deleted_since', 'It has been deleted since.')
  const left = Object.entries(JSON.parse(done.unguarded ?? '{}') as Record<string, unknown>)
  // A follow-up since has planned another contact, which gives the record no other version.
  const isPlanned = left.some(([column, value]) => stands[column] !== value)
  if (version !== done.version || isPlanned) throw conflict('changed_since', 'It has been changed since.')
  const restore = async (): Promise<Restored> => {
    const before = await selectWritten(tx, ctx, kind, id)
    await restoreColumns(tx, ctx, kind, [{ id, before: done.before! }])
    const restored = { before, after: await selectWritten(tx, ctx, kind, id) }
    await recordActivity(tx, ctx, tell(ctx, kind, bulk.action, restored))
    return restored
  }
  if (commands.takeBack) await commands.takeBack(tx, ctx, id, restore)
  else await restore()
  const now = await selectWritten(tx, ctx, kind, id)
  return { id, from: done.versionBefore, to: now.version }
}

/** As the kind's own commands tell it. */
function tell(ctx: Ctx, kind: RecordKind, action: BulkRow['action'], { before, after }: Restored): Entry {
  const [was, is] = [presentRecord(ctx, kind, before), presentRecord(ctx, kind, after)] as Record<string, unknown>[]
  const { subject: about } = kind
  const customerId = (after[kind.customerColumn ?? ''] as string | null | undefined) ?? null
  const subject = about?.toldAs
    ? { type: String(after[about.typeColumn]), id: String(after[about.idColumn]), customerId }
    : { type: kind.kind, id: after.id, customerId }
  const { ownerChanged, updated } = recordActivityKinds(kind.kind)
  if (action === 'transfer') return { activity: ownerChanged, subject, data: { from: was!['owner'], to: is!['owner'] } }
  const changes = diffRecords(ctx, kind, was!, is!)
  const names = {
    ...(about?.toldAs ? { [about.toldAs]: after.id } : {}),
    ...(kind.nameColumn === 'number' ? { number: is!['number'] } : {}),
  }
  return { activity: updated, subject, data: { ...names, changes } }
}

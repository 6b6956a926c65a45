import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import { type Id, isId } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { matchingSql } from '../../platform/records/list.ts'
import type { BulkAction, BulkStatus, Problem, RecordStatus } from './bulk-change.ts'
import { visibleBulkChanges } from './policy.ts'

type Stored = Selectable<DB['bulk_changes']>
/** A bulk change as stored. */
export type BulkRow = Omit<Stored, 'status' | 'action' | 'changes'> & {
  status: BulkStatus
  action: BulkAction
  changes: Record<string, unknown> | null
}

/** A visible bulk change, locked. Throws not_found. */
export async function forUpdate(tx: OrgTx, ctx: Ctx, id: Id): Promise<BulkRow> {
  if (!isId(id)) throw notFound('bulkChange', id)
  const found = await sql<BulkRow>`select t.* from bulk_changes t where t.org_id = ${ctx.orgId} and t.id = ${id}
    and t.deleted_at is null and ${visibleBulkChanges(ctx.actor, 't')} for no key update`.execute(tx)
  if (!found.rows[0]) throw notFound('bulkChange', id)
  return found.rows[0]
}

/** For the job that works on it, whoever asked. */
export async function load(tx: OrgTx, orgId: Id, id: Id): Promise<BulkRow | undefined> {
  const found = await sql<BulkRow>`select t.* from bulk_changes t where t.org_id = ${orgId} and t.id = ${id}
    and t.deleted_at is null for no key update`.execute(tx)
  return found.rows[0]
}

type New = Pick<BulkRow, 'id' | 'kind' | 'action' | 'selection' | 'changes' | 'new_owner_id' | 'rows_total'>

export async function insert(tx: OrgTx, ctx: Ctx, given: New): Promise<void> {
  const { userId, apiKey } = ctx.actor
  await tx
    .insertInto('bulk_changes')
    .values({
      ...given,
      status: 'running',
      changes: given.changes && JSON.stringify(given.changes),
      org_id: ctx.orgId,
      acting_id: userId,
      acting_key_id: apiKey?.id ?? null,
      created_at: ctx.now,
      created_by: userId,
      updated_at: ctx.now,
      updated_by: userId,
    })
    .execute()
}

/** The records that somebody has chosen, in their order. */
export async function insertChosen(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  id: Id,
  records: readonly { id: Id; version?: number | undefined }[],
): Promise<void> {
  await sql`insert into bulk_change_records (org_id, bulk_change_id, record_id, position, seen_version, status)
    select ${ctx.orgId}, ${id}, r.id, r.position, r.version, 'waiting'
    from unnest(${records.map((record) => record.id)}::uuid[], ${records.map(({ version }) => version ?? null)}::int[])
      with ordinality as r (id, version, position)`.execute(tx)
}

/** All records that a list has now, at most `limit`; returns how many. Throws validation_failed. */
export async function insertMatching(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  { id, query, limit }: { id: Id; query: { filter?: string | undefined; q?: string | undefined }; limit: number },
): Promise<number> {
  const matching = await matchingSql(tx, ctx, kind, query)
  const added = await sql`insert into bulk_change_records (org_id, bulk_change_id, record_id, position, status)
    select ${ctx.orgId}, ${id}, m.id, row_number() over (order by m.id), 'waiting'
    from (select t.id from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${matching} limit ${limit}) m`.execute(
    tx,
  )
  return Number(added.numAffectedRows ?? 0)
}

type Patch = Partial<
  Pick<BulkRow, 'status' | 'is_cancel_requested' | 'fault' | 'rows_total' | 'rows_kept' | 'acting_id'>
> & {
  acting_key_id?: Id | null
  finished_at?: Date | null
  undone_at?: Date | null
  undone_by?: Id | null
  deleted_at?: Date
}
type Writer = Pick<Ctx, 'orgId' | 'now'> & { actor: Pick<Ctx['actor'], 'userId'> | null }

/** What people see another version of; progress has none. */
export async function update(tx: OrgTx, by: Writer, id: Id, patch: Patch): Promise<void> {
  await tx
    .updateTable('bulk_changes')
    .set((eb) => ({
      ...patch,
      updated_at: by.now,
      ...(by.actor ? { updated_by: by.actor.userId } : {}),
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', by.orgId)
    .where('id', '=', id)
    .execute()
}

/** A record of a bulk change, and what its turn has left in it. */
export interface Turn {
  id: Id
  seenVersion: number | null
}
export interface Result {
  id: Id
  status: Exclude<RecordStatus, 'waiting'>
  problem?: Problem
  versionBefore?: number
  version?: number
  before?: string
  /** JSON of what it left in columns that change without another version. */
  unguarded?: string | null
}

export async function nextWaiting(tx: OrgTx, orgId: Id, id: Id, limit: number): Promise<Turn[]> {
  const found = await sql<Turn>`select record_id as id, seen_version as "seenVersion" from bulk_change_records
    where org_id = ${orgId} and bulk_change_id = ${id} and status = 'waiting' order by position limit ${limit}`.execute(
    tx,
  )
  return found.rows
}

export async function saveResults(tx: OrgTx, orgId: Id, id: Id, results: readonly Result[]): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  await sql`update bulk_change_records b
    set status = r.status, problem = r.problem::jsonb, version_before = r.version_before, version = r.version, before = r.before::jsonb, unguarded = r.unguarded::jsonb
    from unnest(${results.map((result) => result.id)}::uuid[], ${results.map(({ status }) => status)}::text[],
      ${results.map(({ problem }) => json(problem))}::text[], ${results.map(({ versionBefore }) => versionBefore ?? null)}::int[],
      ${results.map(({ version }) => version ?? null)}::int[],
      ${results.map(({ before }) => before ?? null)}::text[],
      ${results.map(({ unguarded }) => unguarded ?? null)}::text[]) as r (id, status, problem, version_before, version, before, unguarded)
    where b.org_id = ${orgId} and b.bulk_change_id = ${id} and b.record_id = r.id`.execute(tx)
  const count = (status: RecordStatus) => results.filter((result) => result.status === status).length
  await sql`update bulk_changes set rows_done = rows_done + ${count('done')}, rows_skipped = rows_skipped + ${count('skipped')},
    rows_failed = rows_failed + ${count('failed')} where org_id = ${orgId} and id = ${id}`.execute(tx)
}

/** What was done to a record, and how it was before: JSON of the columns that are different. */
export interface Done {
  id: Id
  versionBefore: number
  version: number
  before: string | null
  unguarded: string | null
}

/** The next records to be taken back, the last changed first. */
export async function nextDone(tx: OrgTx, orgId: Id, id: Id, limit: number): Promise<Done[]> {
  const found =
    await sql<Done>`select record_id as id, version_before as "versionBefore", version, before::text as before, unguarded::text as unguarded from bulk_change_records
    where org_id = ${orgId} and bulk_change_id = ${id} and status = 'done' and undo is null order by position desc limit ${limit}`.execute(
      tx,
    )
  return found.rows
}

export interface Undo {
  id: Id
  undo: 'undone' | 'kept'
  problem?: Problem
}

/** A record that is again what it was with an earlier version. */
export interface Return {
  id: Id
  from: number
  to: number
}

/** What an earlier bulk change has left is there again, so that one can be taken back as well. */
export async function followReturns(tx: OrgTx, orgId: Id, returns: readonly Return[]): Promise<void> {
  await sql`update bulk_change_records b set version = r.now
    from unnest(${returns.map(({ id }) => id)}::uuid[], ${returns.map(({ from }) => from)}::int[], ${returns.map(({ to }) => to)}::int[]) as r (id, was, now)
    where b.org_id = ${orgId} and b.record_id = r.id and b.status = 'done' and b.undo is distinct from 'undone' and b.version = r.was`.execute(
    tx,
  )
}

export async function saveUndo(tx: OrgTx, orgId: Id, id: Id, undos: readonly Undo[]): Promise<void> {
  await sql`update bulk_change_records b set undo = r.undo, undo_problem = r.problem::jsonb
    from unnest(${undos.map((undo) => undo.id)}::uuid[], ${undos.map(({ undo }) => undo)}::text[],
      ${undos.map(({ problem }) => (problem ? JSON.stringify(problem) : null))}::text[]) as r (id, undo, problem)
    where b.org_id = ${orgId} and b.bulk_change_id = ${id} and b.record_id = r.id`.execute(tx)
  const count = (undo: Undo['undo']) => undos.filter((one) => one.undo === undo).length
  await sql`update bulk_changes set rows_undone = rows_undone + ${count('undone')}, rows_kept = rows_kept + ${count('kept')}
    where org_id = ${orgId} and id = ${id}`.execute(tx)
}

/** Those that could not be taken back the last time are tried again. */
export async function forgetKept(tx: OrgTx, orgId: Id, id: Id): Promise<void> {
  await sql`update bulk_change_records set undo = null, undo_problem = null
    where org_id = ${orgId} and bulk_change_id = ${id} and undo = 'kept'`.execute(tx)
}

/** Takes the records away; that there was a bulk change stays told in the log. */
export async function forgetRecords(tx: OrgTx, orgId: Id, id: Id): Promise<void> {
  await tx.deleteFrom('bulk_change_records').where('org_id', '=', orgId).where('bulk_change_id', '=', id).execute()
}

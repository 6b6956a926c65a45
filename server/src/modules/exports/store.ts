import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import { type Id, isId } from '../../platform/id.ts'
import type { ExportStatus, Format, Query } from './export.ts'
import { visibleExports } from './policy.ts'

/** An export as stored. */
export type ExportRow = Omit<Selectable<DB['exports']>, 'status' | 'format' | 'query' | 'columns' | 'locale'> & {
  status: ExportStatus
  format: Format
  query: Query
  columns: string[]
  locale: 'zh-CN' | 'en'
}

/** A visible export, locked. Throws not_found. */
export async function forUpdate(tx: OrgTx, ctx: Ctx, id: Id): Promise<ExportRow> {
  if (!isId(id)) throw notFound('export', id)
  const found = await sql<ExportRow>`select t.* from exports t where t.org_id = ${ctx.orgId} and t.id = ${id}
    and t.deleted_at is null and ${visibleExports(ctx.actor, 't')} for no key update`.execute(tx)
  if (!found.rows[0]) throw notFound('export', id)
  return found.rows[0]
}

/** For the job that works on it, whoever asked. */
export async function load(tx: OrgTx, orgId: Id, id: Id): Promise<ExportRow | undefined> {
  const found = await sql<ExportRow>`select t.* from exports t where t.org_id = ${orgId} and t.id = ${id}
    and t.deleted_at is null for no key update`.execute(tx)
  return found.rows[0]
}

/** The same without a lock, for a look at it while a worker is at it. */
export async function peek(
  tx: OrgTx,
  orgId: Id,
  id: Id,
): Promise<Pick<ExportRow, 'status' | 'created_by' | 'acting_key_id'> | undefined> {
  return tx
    .selectFrom('exports')
    .select(['status', 'created_by', 'acting_key_id'])
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst() as Promise<Pick<ExportRow, 'status' | 'created_by' | 'acting_key_id'> | undefined>
}

type New = Pick<
  ExportRow,
  'id' | 'kind' | 'format' | 'status' | 'file_name' | 'query' | 'columns' | 'locale' | 'rows_total'
>

export async function insert(tx: OrgTx, ctx: Ctx, given: New): Promise<void> {
  await tx
    .insertInto('exports')
    .values({
      ...given,
      org_id: ctx.orgId,
      query: JSON.stringify(given.query),
      columns: JSON.stringify(given.columns),
      created_at: ctx.now,
      created_by: ctx.actor.userId,
      acting_key_id: ctx.actor.apiKey?.id ?? null,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    })
    .execute()
}

type Patch = Partial<
  Pick<ExportRow, 'status' | 'rows_total' | 'rows_done' | 'is_cancel_requested' | 'fault' | 'decided_by' | 'reason'>
> & {
  file_size?: number | null
  decided_at?: Date
  started_at?: Date | null
  finished_at?: Date | null
  expires_at?: Date | null
  deleted_at?: Date
}

type Writer = Pick<Ctx, 'orgId' | 'now'> & { actor: Pick<Ctx['actor'], 'userId'> | null }

/** What people see another version of; progress has none. */
export async function update(tx: OrgTx, by: Writer, id: Id, patch: Patch): Promise<void> {
  await tx
    .updateTable('exports')
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

/** Notes how far a run has come. False when it is another's by now, or somebody has cancelled it. */
export async function noteProgress(tx: OrgTx, orgId: Id, id: Id, version: number, done: number): Promise<boolean> {
  const noted = await tx
    .updateTable('exports')
    .set({ rows_done: done })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('is_cancel_requested', '=', false)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return noted !== undefined
}

export async function approvalLimit(tx: OrgTx, orgId: Id): Promise<number | null> {
  const row = await tx
    .selectFrom('organizations')
    .select('export_approval_rows')
    .where('org_id', '=', orgId)
    .executeTakeFirst()
  return row?.export_approval_rows ?? null
}

/** Whom to tell. */
export async function addressOf(tx: OrgTx, orgId: Id, userId: Id): Promise<{ name: string; email: string | null }> {
  return tx
    .selectFrom('users')
    .select(['name', 'email'])
    .where('org_id', '=', orgId)
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
}

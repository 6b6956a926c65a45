import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { insertRow, updateRow } from '../../platform/records/store.ts'
import type { SubjectRef } from '../../platform/records/subject.ts'
import { followUpKind } from './fields.ts'

/** Locks a visible follow-up until the transaction ends. Throws not_found. */
export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, followUpKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, followUpKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, followUpKind, id, columns)

/** When a record was last followed up; for a customer, its contacts and opportunities count too. */
export async function lastOccurredAt(tx: OrgTx, ctx: Ctx, { type, id }: SubjectRef): Promise<Date | null> {
  const isAbout = type === 'customer' ? sql`customer_id = ${id}` : sql`subject_type = ${type} and subject_id = ${id}`
  const found = await sql<{ last: Date | null }>`
    select max(occurred_at) as last from follow_ups where org_id = ${ctx.orgId} and ${isAbout} and deleted_at is null`.execute(
    tx,
  )
  return found.rows[0]?.last ?? null
}

export async function attachmentIds(tx: OrgTx, ctx: Ctx, followUpIds: readonly Id[]): Promise<Map<Id, Id[]>> {
  if (followUpIds.length === 0) return new Map()
  const found = await tx
    .selectFrom('follow_up_files')
    .select(['follow_up_id', 'file_id'])
    .where('org_id', '=', ctx.orgId)
    .where('follow_up_id', 'in', followUpIds)
    .orderBy('position')
    .execute()
  return new Map(
    [...Map.groupBy(found, (row) => row.follow_up_id)].map(([id, rows]) => [id, rows.map((row) => row.file_id)]),
  )
}

export async function replaceAttachments(tx: OrgTx, ctx: Ctx, followUpId: Id, fileIds: readonly Id[]): Promise<void> {
  await tx
    .deleteFrom('follow_up_files')
    .where('org_id', '=', ctx.orgId)
    .where('follow_up_id', '=', followUpId)
    .execute()
  if (fileIds.length === 0) return
  const rows = fileIds.map((file_id, position) => ({ org_id: ctx.orgId, follow_up_id: followUpId, file_id, position }))
  await tx.insertInto('follow_up_files').values(rows).execute()
}

export async function setCustomer(tx: OrgTx, ctx: Ctx, subject: SubjectRef, customerId: Id): Promise<void> {
  await tx
    .updateTable('follow_ups')
    .set({ customer_id: customerId })
    .where('org_id', '=', ctx.orgId)
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .execute()
}

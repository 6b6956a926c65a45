import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { insertRow, softDeleteRow, updateRow } from '../../platform/records/store.ts'
import { viewKind } from './fields.ts'

export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, viewKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, viewKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, viewKind, id, columns)

/** With it goes its place as anybody's default, so that their lists open as if none had been chosen. */
export async function remove(tx: OrgTx, ctx: Ctx, id: Id): Promise<void> {
  await tx.deleteFrom('default_views').where('org_id', '=', ctx.orgId).where('view_id', '=', id).execute()
  await softDeleteRow(tx, ctx, viewKind, id)
}

/** How many views of a kind one person has. */
export async function countOwn(tx: OrgTx, ctx: Ctx, kind: string): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from views
    where org_id = ${ctx.orgId} and owner_id = ${ctx.actor.userId} and kind = ${kind} and deleted_at is null`.execute(
    tx,
  )
  return found.rows[0]!.count
}

/** `userId` null: everybody's. */
export async function setDefault(
  tx: OrgTx,
  ctx: Ctx,
  kind: string,
  userId: Id | null,
  chosen: { view_id: Id | null; built_in: string | null },
): Promise<void> {
  await tx
    .insertInto('default_views')
    .values({ org_id: ctx.orgId, id: newId(), kind, user_id: userId, ...chosen })
    .onConflict((conflict) => conflict.constraint('default_views_user_key').doUpdateSet(chosen))
    .execute()
}

export async function clearDefault(tx: OrgTx, ctx: Ctx, kind: string, userId: Id | null): Promise<void> {
  await sql`delete from default_views where org_id = ${ctx.orgId} and kind = ${kind} and user_id is not distinct from ${userId}::uuid`.execute(
    tx,
  )
}

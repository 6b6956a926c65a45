import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Row } from '../../../platform/records/row.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { insertRow, softDeleteRow, updateRow } from '../../../platform/records/store.ts'
import { departmentKind } from '../fields.ts'

export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, departmentKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, departmentKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, departmentKind, id, columns)
export const softDelete = (tx: OrgTx, ctx: Ctx, id: Id): Promise<void> => softDeleteRow(tx, ctx, departmentKind, id)

/** Remembers where the records of a department have gone, for those that come back to it later: out of the log of an undo. */
export async function noteMerger(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, id: Id, intoId: Id): Promise<void> {
  await sql`update departments set merged_into_id = ${intoId} where org_id = ${ctx.orgId} and id = ${id}`.execute(tx)
}

/** The topmost department, which every organization has. */
export async function rootId(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<Id> {
  const root = await tx
    .selectFrom('departments')
    .select('id')
    .where('org_id', '=', ctx.orgId)
    .where('parent_id', 'is', null)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .executeTakeFirstOrThrow()
  return root.id
}

export interface Sibling {
  id: Id
  name: string
}

/** What stands directly below a department. */
export async function childrenOf(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, parentId: Id): Promise<Sibling[]> {
  return tx
    .selectFrom('departments')
    .select(['id', 'name'])
    .where('org_id', '=', ctx.orgId)
    .where('parent_id', '=', parentId)
    .where('deleted_at', 'is', null)
    .execute()
}

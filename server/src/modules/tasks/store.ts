import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { insertRow, updateRow } from '../../platform/records/store.ts'
import type { SubjectRef } from '../../platform/records/subject.ts'
import { taskKind } from './fields.ts'

/** Locks a visible task until the transaction ends. Throws not_found. */
export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, taskKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, taskKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, taskKind, id, columns)

/** Lets the tasks about a record appear with a customer's too: a lead's tasks after its conversion. */
export async function linkTasksToCustomer(tx: OrgTx, orgId: Id, subject: SubjectRef, customerId: Id): Promise<void> {
  await tx
    .updateTable('tasks')
    .set({ customer_id: customerId })
    .where('org_id', '=', orgId)
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .execute()
}

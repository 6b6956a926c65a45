import type { Insertable } from 'kysely'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

export async function insertActivities(tx: OrgTx, rows: Insertable<DB['activities']>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('activities').values(rows).execute()
}

/** Lets everything that happened to a record appear on a customer's page too: a lead's history after its conversion. */
export async function linkToCustomer(tx: OrgTx, orgId: Id, subject: { type: string; id: Id }, customerId: Id): Promise<void> {
  await tx
    .updateTable('activities')
    .set({ customer_id: customerId })
    .where('org_id', '=', orgId)
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .execute()
}

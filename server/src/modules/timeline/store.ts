import { type Insertable, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

// A statement takes 65,535 parameters; imports write the history of hundreds of records at once.
const rowsPerStatement = 5_000

export async function insertActivities(tx: OrgTx, rows: Insertable<DB['activities']>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await tx
      .insertInto('activities')
      .values(rows.slice(from, from + rowsPerStatement))
      .execute()
  }
}

/**
 * Lets everything that happened to a record appear on a customer's page: a lead's history after its conversion, an
 * opportunity's when it turns out to be another customer's. With null it appears on its own page only.
 */
export async function linkToCustomer(
  tx: OrgTx,
  orgId: Id,
  subject: { type: string; id: Id },
  customerId: Id | null,
): Promise<void> {
  await tx
    .updateTable('activities')
    .set({ customer_id: customerId })
    .where('org_id', '=', orgId)
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .execute()
}

/** The same for what happened to the records that are part of it, such as a contract's payments. */
export async function linkPartsToCustomer(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId' | 'kinds'>,
  subject: { type: string; id: Id },
  customerId: Id | null,
): Promise<void> {
  for (const { kind, table, partOf } of ctx.kinds.all) {
    if (partOf?.kind !== subject.type) continue
    await sql`update activities set customer_id = ${customerId} where org_id = ${ctx.orgId} and subject_type = ${kind}
      and subject_id in (select p.id from ${sql.table(table)} p where p.org_id = ${ctx.orgId} and ${sql.ref(`p.${partOf.column}`)} = ${subject.id})`.execute(
      tx,
    )
  }
}

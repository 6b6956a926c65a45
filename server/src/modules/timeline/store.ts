import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { runKept } from '../../platform/db/run-kept.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Teller } from './record-activity.ts'

export interface NewActivity {
  id: Id
  subjectType: string
  subjectId: Id
  customerId: Id | null
  kind: string
  /** JSON. */
  data: string
  occurredAt: Date
}

// Imports write the history of thousands of records at once; a statement's parameters must fit into memory twice.
const rowsPerStatement = 5_000

/** Writes activities, and that the chain does not hold them yet, in one round trip. */
export async function insertActivities(tx: OrgTx, by: Teller, activities: readonly NewActivity[]): Promise<void> {
  for (let from = 0; from < activities.length; from += rowsPerStatement) {
    const rows = activities.slice(from, from + rowsPerStatement)
    const ids = rows.map((row) => row.id)
    await Promise.all([
      runKept(
        tx,
        sql`insert into activities (org_id, id, subject_type, subject_id, customer_id, kind, actor_id, via, request_id, ip, user_agent, api_key_id, data, occurred_at)
        select ${by.orgId}, r.id, r.subject_type, r.subject_id, r.customer_id, r.kind, ${by.actor?.userId ?? null}::uuid, ${by.via}, ${by.requestId}::uuid,
          ${by.origin?.ip ?? null}::text, ${by.origin?.userAgent ?? null}::text, ${by.origin?.apiKeyId ?? null}::uuid, r.data::jsonb, r.occurred_at
        from unnest(${ids}::uuid[], ${rows.map((row) => row.subjectType)}::text[], ${rows.map((row) => row.subjectId)}::uuid[],
          ${rows.map((row) => row.customerId)}::uuid[], ${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.data)}::text[],
          ${rows.map((row) => row.occurredAt)}::timestamptz[]) as r (id, subject_type, subject_id, customer_id, kind, data, occurred_at)`,
      ),
      runKept(
        tx,
        sql`insert into unsealed_activities (org_id, activity_id) select ${by.orgId}, unnest(${ids}::uuid[])`,
      ),
    ])
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
  await sql`select link_activities(${orgId}, ${subject.type}, ${[subject.id]}::uuid[], ${customerId})`.execute(tx)
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
    await sql`select link_activities(${ctx.orgId}, ${kind}, array(select p.id from ${sql.table(table)} p
      where p.org_id = ${ctx.orgId} and ${sql.ref(`p.${partOf.column}`)} = ${subject.id}), ${customerId})`.execute(tx)
  }
}

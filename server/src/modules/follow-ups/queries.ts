import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { followUpKind } from './fields.ts'
import { presentFollowUp, presentFollowUps } from './present.ts'
import type { FollowUp } from './schema.ts'

/** Newest first unless the query sorts otherwise. */
export async function listFollowUps(ctx: Ctx, query: ListQuery): Promise<Page<FollowUp>> {
  return readOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, followUpKind, query)
    return { ...page, items: await presentFollowUps(tx, ctx, page.items) }
  })
}

export async function getFollowUp(ctx: Ctx, id: Id): Promise<FollowUp> {
  return readOrg(ctx, async (tx) => presentFollowUp(tx, ctx, await selectVisible(tx, ctx, followUpKind, id)))
}

/** Whom these follow-ups contacted, and what they planned. */
export async function contactsOf(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  ids: readonly Id[],
): Promise<{ subject: { type: string; id: Id; customerId: Id | null }; nextContactAt: Date | null }[]> {
  const rows = await tx
    .selectFrom('follow_ups')
    .select(['subject_type', 'subject_id', 'customer_id', 'next_contact_at'])
    .where('org_id', '=', ctx.orgId)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({
    subject: { type: row.subject_type, id: row.subject_id, customerId: row.customer_id },
    nextContactAt: row.next_contact_at,
  }))
}

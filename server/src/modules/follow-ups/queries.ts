import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { followUpKind } from './fields.ts'
import { presentFollowUp, presentFollowUps } from './present.ts'
import type { FollowUp } from './schema.ts'

/** Newest first unless the query sorts otherwise. */
export async function listFollowUps(ctx: Ctx, query: ListQuery): Promise<Page<FollowUp>> {
  return withOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, followUpKind, query)
    return { ...page, items: await presentFollowUps(tx, ctx, page.items) }
  })
}

export async function getFollowUp(ctx: Ctx, id: Id): Promise<FollowUp> {
  return withOrg(ctx, async (tx) => presentFollowUp(tx, ctx, await selectVisible(tx, ctx, followUpKind, id)))
}

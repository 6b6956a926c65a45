import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../../platform/records/list.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { roleKind } from '../fields.ts'
import { presentRole } from './present.ts'
import { isScoped } from './right.ts'
import type { RightCatalogue, RoleRecord } from './schema.ts'
import { holderCounts } from './store.ts'

export async function listRoles(ctx: Ctx, query: ListQuery): Promise<Page<RoleRecord>> {
  return withOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, roleKind, query)
    const counts = await holderCounts(
      tx,
      ctx,
      page.items.map((row) => row.id),
    )
    return { ...page, items: page.items.map((row) => presentRole(ctx, row, counts.get(row.id) ?? 0)) }
  })
}

export async function getRole(ctx: Ctx, id: Id): Promise<RoleRecord> {
  return withOrg(ctx, async (tx) => {
    const row = await selectVisible(tx, ctx, roleKind, id)
    return presentRole(ctx, row, (await holderCounts(tx, ctx, [id])).get(id) ?? 0)
  })
}

/** Every right of the catalogue, in its order, grouped by what it is about. */
export function listRights(ctx: Pick<Ctx, 'kinds'>): RightCatalogue {
  const groups = Map.groupBy(ctx.kinds.rights, (right) => right.split('.')[0]!)
  return {
    items: [...groups].map(([kind, rights]) => ({
      kind,
      isScoped: isScoped(ctx.kinds, kind),
      hasFieldRights: ctx.kinds.get(kind)?.isCustomizable ?? false,
      actions: rights.map((right) => ({ action: right.slice(kind.length + 1), right })),
    })),
  }
}

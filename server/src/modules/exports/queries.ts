import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { needsApproval, type TakingOut } from './export.ts'
import { exportKind } from './fields.ts'
import { approveRight } from './policy.ts'
import { presentExport } from './present.ts'
import type { Export } from './schema.ts'
import { approvalLimit } from './store.ts'

export async function listExports(ctx: Ctx, query: ListQuery): Promise<Page<Export>> {
  return withOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, exportKind, query)
    return { ...page, items: await presentAll(tx, ctx, page.items) }
  })
}

export async function getExport(ctx: Ctx, id: Id): Promise<Export> {
  return withOrg(ctx, (tx) => getExportIn(tx, ctx, id))
}

export async function getExportIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<Export> {
  const [found] = await presentAll(tx, ctx, [await selectVisible(tx, ctx, exportKind, id)])
  return found!
}

async function presentAll(tx: OrgTx, ctx: Ctx, rows: readonly Row[]): Promise<Export[]> {
  const ids = [...new Set(rows.flatMap((row) => (row['decided_by'] ? [row['decided_by'] as Id] : [])))]
  const people =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('users')
          .select(['id', 'name'])
          .where('org_id', '=', ctx.orgId)
          .where('id', 'in', ids)
          .execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => presentExport(ctx, row, names))
}

/** May what other modules write of so many records of a kind leave as a file, as an export of them might at once? */
export async function takingOutOf(tx: OrgTx, ctx: Ctx, kind: string, rows: number): Promise<TakingOut> {
  if (!hasRight(ctx.actor, `${kind}.export`)) return 'right_missing'
  return (await waitsForApproval(tx, ctx, rows)) ? 'needs_approval' : 'allowed'
}

/** Must somebody approve before so many rows leave as the actor wishes? */
export async function waitsForApproval(tx: OrgTx, ctx: Ctx, rows: number): Promise<boolean> {
  return needsApproval(rows, await approvalLimit(tx, ctx.orgId), hasRight(ctx.actor, approveRight))
}

import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import type { Status } from './contract.ts'
import { contractKind } from './fields.ts'
import { presentContract, presentListed } from './present.ts'
import type { Contract, ListedContract, StatusChangeList } from './schema.ts'
import { forUpdate } from './store.ts'

export async function listContracts(ctx: Ctx, query: ListQuery): Promise<Page<ListedContract>> {
  const page = await readOrg(ctx, (tx) => listRecords(tx, ctx, contractKind, query))
  return { ...page, items: page.items.map((row) => presentListed(ctx, row)) }
}

export async function getContract(ctx: Ctx, id: Id): Promise<Contract> {
  return readOrg(ctx, async (tx) => presentContract(tx, ctx, await selectVisible(tx, ctx, contractKind, id)))
}

/** A visible contract, for what belongs to it. Throws not_found. */
export async function getContractIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<ListedContract> {
  return presentListed(ctx, await selectVisible(tx, ctx, contractKind, id))
}

/** The same, locked until the transaction ends: its payments and plans change one at a time. */
export async function lockContract(tx: OrgTx, ctx: Ctx, id: Id): Promise<ListedContract> {
  return presentListed(ctx, await forUpdate(tx, ctx, id))
}

/** Through which statuses a contract went, the first one first. */
export async function listStatusChanges(ctx: Ctx, id: Id): Promise<StatusChangeList> {
  return withOrg(ctx, async (tx) => {
    await selectVisible(tx, ctx, contractKind, id)
    const rows = await tx
      .selectFrom('contract_status_changes as s')
      .leftJoin('users as u', (join) => join.onRef('u.org_id', '=', 's.org_id').onRef('u.id', '=', 's.changed_by'))
      .select([
        's.id',
        's.from_status',
        's.to_status',
        's.remark',
        's.changed_at',
        's.changed_by',
        'u.name as changed_by_name',
      ])
      .where('s.org_id', '=', ctx.orgId)
      .where('s.contract_id', '=', id)
      .orderBy('s.changed_at')
      .orderBy('s.id')
      .execute()
    const items = rows.map((row) => ({
      id: row.id,
      from: row.from_status as Status | null,
      to: row.to_status as Status,
      remark: row.remark,
      changedAt: new Date(row.changed_at).toISOString(),
      changedBy:
        row.changed_by && row.changed_by_name !== null ? { id: row.changed_by, name: row.changed_by_name } : null,
    }))
    return { items }
  })
}

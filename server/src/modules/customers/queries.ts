import { sql } from 'kysely'
import type { Owned } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { customerKind } from './fields.ts'
import { presentCustomer } from './present.ts'
import type { Customer } from './schema.ts'

export async function listCustomers(ctx: Ctx, query: ListQuery): Promise<Page<Customer>> {
  const page = await readOrg(ctx, (tx) => listRecords(tx, ctx, customerKind, query))
  return { ...page, items: page.items.map((row) => presentCustomer(ctx, row)) }
}

export async function getCustomer(ctx: Ctx, id: Id): Promise<Customer> {
  return readOrg(ctx, (tx) => getCustomerIn(tx, ctx, id))
}

/** A visible customer inside a transaction that is already open. Throws not_found. */
export async function getCustomerIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<Customer> {
  return presentCustomer(ctx, await selectVisible(tx, ctx, customerKind, id))
}

/** The customer and everything above it, nearest first. */
export async function ancestorsOf(tx: OrgTx, ctx: Ctx, id: Id): Promise<Id[]> {
  const found = await sql<{ id: Id }>`
    with recursive above as (
      select id, parent_id, 1 as depth from customers where org_id = ${ctx.orgId} and id = ${id}
      union
      select c.id, c.parent_id, above.depth + 1 from customers c join above on c.id = above.parent_id where c.org_id = ${ctx.orgId} and above.depth < 100
    ) select id from above order by depth`.execute(tx)
  return found.rows.map((row) => row.id)
}

/** Whose these customers are, whoever asks: who may touch a customer's records may touch what belongs to it. */
export async function ownersOfCustomers(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<Map<Id, Owned & { id: Id }>> {
  if (ids.length === 0) return new Map()
  const found = await sql<{ id: Id; owner_id: Id; owner_dept_id: Id }>`
    select id, owner_id, owner_dept_id from customers where org_id = ${ctx.orgId} and id = any(${[...new Set(ids)]}::uuid[])`.execute(
    tx,
  )
  return new Map(
    found.rows.map((row) => [row.id, { id: row.id, ownerId: row.owner_id, ownerDepartmentId: row.owner_dept_id }]),
  )
}

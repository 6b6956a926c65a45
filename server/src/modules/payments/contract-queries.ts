import { sql } from 'kysely'
import type { Owned } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Amount } from '../../platform/money.ts'
import type { Named } from '../../platform/records/schema.ts'

export interface ContractOfMoney {
  customerId: Id
  customer: Named
  ownerId: Id
  owner: Named
  owned: Owned & { id: Id }
}

/** Whose the plans and payments of these contracts are, and who pays them. */
export async function contractsByIds(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  ids: readonly Id[],
): Promise<Map<Id, ContractOfMoney>> {
  if (ids.length === 0) return new Map()
  const found = await sql<{
    id: Id
    customer_id: Id
    customer: string
    owner_id: Id
    owner: string
    owner_dept_id: Id
  }>`
    select c.id, c.customer_id, cu.name as customer, c.owner_id, u.name as owner, c.owner_dept_id from contracts c
    join customers cu on cu.org_id = c.org_id and cu.id = c.customer_id
    join users u on u.org_id = c.org_id and u.id = c.owner_id
    where c.org_id = ${ctx.orgId} and c.id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(
    found.rows.map((row) => [
      row.id,
      {
        customerId: row.customer_id,
        customer: { id: row.customer_id, name: row.customer },
        ownerId: row.owner_id,
        owner: { id: row.owner_id, name: row.owner },
        owned: { id: row.id, ownerId: row.owner_id, ownerDepartmentId: row.owner_dept_id },
      },
    ]),
  )
}

export interface MoneyOfContract {
  contractId: Id
  money: { amount: Amount }[]
}

/** Payments by their contracts, deleted ones too. */
export async function contractsOfPayments(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  ids: readonly Id[],
): Promise<MoneyOfContract[]> {
  const found = await tx
    .selectFrom('payments')
    .select(['contract_id', 'amount'])
    .where('org_id', '=', ctx.orgId)
    .where('id', 'in', [...ids])
    .execute()
  return byContract(found)
}

/** The same of plans. */
export async function contractsOfPlans(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  ids: readonly Id[],
): Promise<MoneyOfContract[]> {
  const found = await tx
    .selectFrom('payment_plans')
    .select(['contract_id', 'amount'])
    .where('org_id', '=', ctx.orgId)
    .where('id', 'in', [...ids])
    .execute()
  return byContract(found)
}

function byContract(rows: readonly { contract_id: Id; amount: Amount }[]): MoneyOfContract[] {
  return [...Map.groupBy(rows, (row) => row.contract_id)].map(([contractId, money]) => ({ contractId, money }))
}

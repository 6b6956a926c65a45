import { type RawBuilder, sql } from 'kysely'
import { type Actor, covers, type Owned } from '../../platform/access/actor.ts'
import { ownedBy } from '../../platform/access/visible.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'

/** Payments are as visible as their contract, to those whose right to see payments covers the contract's owner. */
export function visiblePayments(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  return throughContract(actor, 'payment.view', alias, kinds)
}

export function visiblePlans(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  return throughContract(actor, 'paymentPlan.view', alias, kinds)
}

function throughContract(actor: Actor, right: string, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const contract = kinds.get('contract')!
  return sql<boolean>`exists (select 1 from ${sql.table(contract.table)} vc
    where vc.org_id = ${column('org_id')} and vc.id = ${column('contract_id')} and vc.deleted_at is null
    and ${contract.visible(actor, 'vc', kinds)} and ${ownedBy(actor, right, 'vc')})`
}

export const moneyActions = ['edit', 'delete'] as const
export type MoneyAction = (typeof moneyActions)[number]
type Kind = 'payment' | 'paymentPlan'

/** A payment, like a plan, is its contract's owner's. */
export function can(actor: Actor, right: `${Kind}.${MoneyAction | 'create'}`, contract: Owned): boolean {
  return covers(actor, right, contract)
}

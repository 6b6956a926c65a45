import { type RawBuilder, sql } from 'kysely'
import { type Actor, covers, type Owned } from '../../platform/access/actor.ts'
import { covered, type TeamAccess } from '../../platform/access/team.ts'
import { openTo, ownedBy } from '../../platform/access/visible.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'

/** Payments are as visible as their contract, to those whose right to see payments covers the contract's owner or who are in its team. */
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
    and ${contract.visible(actor, 'vc', kinds)} and ${openTo(actor, { right, kind: 'contract', access: 'read' }, 'vc')})`
}

/** Whoever the right over the contract's owner lets delete. */
export function deletablePayments(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  return ofContractsOwner(actor, 'payment.delete', alias, kinds)
}

export function deletablePlans(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  return ofContractsOwner(actor, 'paymentPlan.delete', alias, kinds)
}

function ofContractsOwner(actor: Actor, right: string, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql<boolean>`exists (select 1 from ${sql.table(kinds.get('contract')!.table)} dc
    where dc.org_id = ${column('org_id')} and dc.id = ${column('contract_id')} and ${ownedBy(actor, right, 'dc')})`
}

export const moneyActions = ['edit', 'delete'] as const
export type MoneyAction = (typeof moneyActions)[number]
type Kind = 'payment' | 'paymentPlan'

/** A payment, like a plan, is its contract's owner's; who may change the contract as one of its team may do all but delete. */
export function can(actor: Actor, right: `${Kind}.${MoneyAction | 'create'}`, contract: Owned & { id: Id }): boolean {
  const access: TeamAccess = 'write'
  return right.endsWith('.delete')
    ? covers(actor, right, contract)
    : covered(actor, { right, kind: 'contract', access }, contract)
}

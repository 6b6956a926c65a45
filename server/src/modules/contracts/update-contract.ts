import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { findBrokenReferences } from '../../platform/records/references.ts'
import { type Change, diffRecords, toColumns } from '../../platform/records/row.ts'
import { areSameLines, describeLines, type GivenLine, priceLines, pricesOf } from '../products/index.ts'
import { linkPartsToCustomer, linkToCustomer, recordActivity } from '../timeline/index.ts'
import { contractActivities } from './activities.ts'
import { decideAmount, faultsOfCurrency, faultsOfTerm } from './contract.ts'
import { contractKind } from './fields.ts'
import { can } from './policy.ts'
import { presentContract } from './present.ts'
import type { Contract, ContractPatch } from './schema.ts'
import * as store from './store.ts'

/**
 * Changes the given fields; `lines`, when given, is the whole list and sets the amount, which stays at least what has been
 * paid and what is planned. Throws stale_version when the contract has changed since `version`.
 */
export async function updateContract(ctx: Ctx, id: Id, patch: ContractPatch): Promise<Contract> {
  return withOrg(ctx, (tx) => updateContractIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open. */
export async function updateContractIn(tx: OrgTx, ctx: Ctx, id: Id, patch: ContractPatch): Promise<Contract> {
  const before = await presentContract(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'edit', before), 'contract.edit')
  const { version, lines: given, amount: givenAmount, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  const priced = given && (await price(tx, ctx, before, given, changes.currency ?? before.currency))
  const errors = [
    ...(await findBrokenReferences(tx, ctx, contractKind, changes)),
    ...faultsOfTerm({ ...before, ...changes }),
    ...faultsOfCurrency(before, changes.currency),
    ...(priced?.errors ?? []),
  ]
  if (errors.length > 0) throw validationFailed(errors)
  const lines = priced?.lines ?? before.lines
  const amount = decideAmount(before, givenAmount, lines, priced !== undefined)
  if (!areSameLines(lines, before.lines)) await store.replaceLines(tx, ctx, id, lines)
  const after = await presentContract(
    tx,
    ctx,
    await store.update(tx, ctx, id, { ...toColumns(contractKind, changes), amount }),
  )
  const subject = { type: 'contract', id, customerId: after.customerId }
  if (after.customerId !== before.customerId) {
    await linkToCustomer(tx, ctx.orgId, subject, after.customerId)
    await linkPartsToCustomer(tx, ctx, subject, after.customerId)
  }
  const changed = differences(ctx, before, after)
  if (changed.length > 0)
    await recordActivity(tx, ctx, { activity: contractActivities.updated, subject, data: { changes: changed } })
  return after
}

// Products that are on the contract already may stay, even if they have left the price list.
async function price(tx: OrgTx, ctx: Ctx, before: Contract, given: readonly GivenLine[], currency: string) {
  const products = await pricesOf(
    tx,
    ctx,
    given.map((line) => line.productId),
  )
  return priceLines(given, currency, products, new Set(before.lines.map((line) => line.productId)))
}

/** What payments keep changes at the same time and is told by them. */
const kept = new Set(['paidAmount', 'unpaidAmount', 'plannedAmount', 'paymentStatus'])

function differences(ctx: Ctx, before: Contract, after: Contract): Change[] {
  const fields = diffRecords(ctx, contractKind, before, after).filter((change) => !kept.has(change.field))
  const [from, to] = [before.lines, after.lines]
  return areSameLines(from, to)
    ? fields
    : [...fields, { field: 'lines', from: describeLines(from), to: describeLines(to) }]
}

import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import { addAmounts } from '../../platform/money.ts'
import { nextNumber } from '../../platform/records/counter.ts'
import { findBrokenReferences } from '../../platform/records/references.ts'
import { isOpen, mayCarry } from '../../platform/records/restrict.ts'
import { toColumns } from '../../platform/records/row.ts'
import { newOwner, ownersAmong } from '../identity/index.ts'
import { getOpportunityIn, type Opportunity } from '../opportunities/index.ts'
import { type GivenLine, priceLines, pricesOf, totalOf } from '../products/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { contractActivities } from './activities.ts'
import { faultsOfTerm } from './contract.ts'
import { contractKind } from './fields.ts'
import { presentContract } from './present.ts'
import type { Contract, NewContract } from './schema.ts'
import * as store from './store.ts'

/**
 * Makes a contract. From an opportunity it takes over what is not given: customer, contact, currency, lines or amount, and
 * the owner, whose deal it is; but nothing that the contract would show the actor and the opportunity does not. Without an
 * opportunity it is the actor's unless the input names another owner.
 */
export async function createContract(ctx: Ctx, input: NewContract): Promise<Contract> {
  return withOrg(ctx, (tx) => createContractIn(tx, ctx, input))
}

/** The same inside a transaction that is already open. */
export async function createContractIn(tx: OrgTx, ctx: Ctx, input: NewContract): Promise<Contract> {
  authorizeRight(ctx.actor, 'contract.create')
  const broken = await findBrokenReferences(tx, ctx, contractKind, withoutOwner(input))
  const opportunityId = broken.some((error) => error.path === 'opportunityId') ? null : input.opportunityId
  const deal = opportunityId ? await getOpportunityIn(tx, ctx, opportunityId) : undefined
  const carries = carrier(ctx)
  const { lines: given, amount: givenAmount, ownerId, ...values } = takeOver(input, deal, carries)
  const currency = values.currency ?? ctx.organization.currency
  const kept = new Set((carries('amount') ? (deal?.lines ?? []) : []).map((line) => line.productId))
  const { lines, errors } = priceLines(
    given,
    currency,
    await pricesOf(
      tx,
      ctx,
      given.map((line) => line.productId),
    ),
    kept,
  )
  const missing = values.customerId ? [] : [{ path: 'customerId', code: 'required' }]
  const isUnpriced = deal !== undefined && !carries('amount') && given.length === 0 && givenAmount === undefined
  const unpriced =
    isUnpriced && isOpen(ctx.kinds.of(contractKind).byKey.get('amount')) ? [{ path: 'amount', code: 'required' }] : []
  const faults = [...broken, ...missing, ...unpriced, ...faultsOfTerm(values), ...errors]
  if (faults.length > 0) throw validationFailed(faults)
  const amount = lines.length > 0 ? totalOf(lines) : addAmounts(givenAmount ?? null)
  const status = values.status ?? 'draft'
  const owner = await ownerOf(tx, ctx, ownerId, deal)
  const number = await nextNumber(tx, ctx, 'HT')
  const row = await store.insert(tx, ctx, {
    ...toColumns(contractKind, values),
    currency,
    status,
    amount,
    number,
    ...owner,
  })
  await store.replaceLines(tx, ctx, row.id, lines)
  await store.insertStatusChange(tx, ctx, { contractId: row.id, from: null, to: status, remark: null })
  const contract = await presentContract(tx, ctx, row)
  const subject = { type: 'contract', id: contract.id, customerId: contract.customerId }
  await recordActivity(tx, ctx, { activity: contractActivities.created, subject, data: { name: contract.name } })
  return contract
}

function withoutOwner({ ownerId: _, ...values }: NewContract) {
  return values
}

type Carries = (key: 'amount' | 'contactId') => boolean

/** Which fields of the opportunity a contract may take over on the actor's behalf. */
function carrier({ kinds }: Pick<Ctx, 'kinds'>): Carries {
  const [from, to] = [kinds.get('opportunity'), kinds.of(contractKind)]
  return (key) => mayCarry(from?.byKey.get(key), to.byKey.get(key))
}

/** The input with what it leaves out taken from the opportunity. Lines count as given when the amount is. */
function takeOver(
  input: NewContract,
  deal: Opportunity | undefined,
  carries: Carries,
): NewContract & { lines: readonly GivenLine[] } {
  if (!deal) return { ...input, lines: input.lines ?? [] }
  const isPriced =
    !carries('amount') ||
    input.lines !== undefined ||
    input.amount !== undefined ||
    (input.currency ?? deal.currency) !== deal.currency
  const contactId = carries('contactId') ? deal.contactId : null
  const lines = deal.lines.map(({ productId, quantity, unitPrice, discountPercent }) => ({
    productId,
    quantity,
    unitPrice,
    discountPercent,
  }))
  return {
    ...input,
    customerId: input.customerId ?? deal.customerId ?? undefined,
    contactId: input.contactId === undefined ? contactId : input.contactId,
    currency: input.currency ?? deal.currency,
    lines: isPriced ? (input.lines ?? []) : lines,
    amount: isPriced ? input.amount : (deal.amount ?? undefined),
  }
}

async function ownerOf(tx: OrgTx, ctx: Ctx, ownerId: string | undefined, deal: Opportunity | undefined) {
  if (ownerId !== undefined || !deal) return newOwner(tx, ctx, 'contract', ownerId)
  const owners = await ownersAmong(tx, ctx, [deal.ownerId])
  return owners.get(deal.ownerId) ?? newOwner(tx, ctx, 'contract', undefined)
}

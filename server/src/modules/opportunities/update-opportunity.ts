import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { refuseDuplicate } from '../../platform/records/duplicates.ts'
import { findBrokenReferences } from '../../platform/records/references.ts'
import { type Change, diffRecords, toColumns } from '../../platform/records/row.ts'
import { areSameLines, describeLines, type GivenLine, priceLines, pricesOf, totalOf } from '../products/index.ts'
import { linkToCustomer, recordActivity } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { opportunityKind } from './fields.ts'
import { decideAmount } from './opportunity.ts'
import { can } from './policy.ts'
import { presentOpportunity } from './present.ts'
import type { Opportunity, OpportunityPatch } from './schema.ts'
import * as store from './store.ts'
import { subjectOf } from './tell.ts'

/**
 * Changes the given fields; `lines`, when given, is the whole list and sets the amount. Throws stale_version when the record
 * has changed since `version`.
 */
export async function updateOpportunity(ctx: Ctx, id: Id, patch: OpportunityPatch): Promise<Opportunity> {
  return withOrg(ctx, (tx) => updateOpportunityIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open, for imports. */
export async function updateOpportunityIn(tx: OrgTx, ctx: Ctx, id: Id, patch: OpportunityPatch): Promise<Opportunity> {
  const before = await presentOpportunity(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'edit', before), 'opportunity.edit')
  const { version, lines: given, amount: givenAmount, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  const priced = given && (await price(tx, ctx, before, given, changes.currency ?? before.currency))
  const errors = [...(await findBrokenReferences(tx, ctx, opportunityKind, changes)), ...(priced?.errors ?? [])]
  if (errors.length > 0) throw validationFailed(errors)
  await refuseDuplicate(tx, ctx, opportunityKind, 'externalNumber', changes.externalNumber, id)
  const lines = priced?.lines ?? before.lines
  const amount = decideAmount(before.amount, givenAmount, {
    count: lines.length,
    total: totalOf(lines),
    isGiven: priced !== undefined,
  })
  if (priced && !areSameLines(priced.lines, before.lines)) await store.replaceLines(tx, ctx, id, priced.lines)
  const row = await store.update(tx, ctx, id, { ...toColumns(opportunityKind, changes), amount })
  const after = await presentOpportunity(tx, ctx, row)
  if (after.customerId !== before.customerId) await linkToCustomer(tx, ctx.orgId, subjectOf(after), after.customerId)
  const changed = differences(ctx, before, after)
  if (changed.length > 0)
    await recordActivity(tx, ctx, {
      activity: opportunityActivities.updated,
      subject: subjectOf(after),
      data: { changes: changed },
    })
  return after
}

// Products that are on the record already may stay, even if they have left the price list.
async function price(tx: OrgTx, ctx: Ctx, before: Opportunity, given: readonly GivenLine[], currency: string) {
  const products = await pricesOf(
    tx,
    ctx,
    given.map((line) => line.productId),
  )
  return priceLines(given, currency, products, new Set(before.lines.map((line) => line.productId)))
}

function differences(ctx: Ctx, before: Opportunity, after: Opportunity): Change[] {
  const [from, to] = [before.lines, after.lines]
  return [
    ...diffRecords(ctx, opportunityKind, before, after),
    ...(areSameLines(from, to) ? [] : [{ field: 'lines', from: describeLines(from), to: describeLines(to) }]),
  ]
}

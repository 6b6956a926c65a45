import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { conflict, validationFailed } from '../../platform/errors.ts'
import { createOpportunitiesWithHistory } from './create-with-history.ts'
import { getWritten } from './queries.ts'
import type { NewOpportunity, Opportunity } from './schema.ts'

/**
 * Makes an opportunity, owned by the actor unless the input names another owner, in the given stage or the first one of the
 * given pipeline or the default one.
 */
export async function createOpportunity(ctx: Ctx, input: NewOpportunity): Promise<Opportunity> {
  return withOrg(ctx, (tx) => createOpportunityIn(tx, ctx, input))
}

/** The same inside a transaction that is already open: a lead's conversion creates more than one record at once. */
export async function createOpportunityIn(tx: OrgTx, ctx: Ctx, input: NewOpportunity): Promise<Opportunity> {
  const [outcome] = await createOpportunitiesWithHistory(tx, ctx, [{ values: input }])
  if ('id' in outcome!) return getWritten(tx, ctx, outcome.id)
  const { errors } = outcome!
  if (errors.every((error) => error.code === 'duplicate'))
    throw conflict('conflict', 'Another record already has this value.', errors)
  throw validationFailed(errors)
}

import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { presentOrganization } from './present.ts'
import type { Organization } from './schema.ts'
import { load } from './store.ts'

export async function getOrganization(ctx: Ctx): Promise<Organization> {
  return presentOrganization(ctx.actor, await withOrg(ctx, (tx) => load(tx, ctx)))
}

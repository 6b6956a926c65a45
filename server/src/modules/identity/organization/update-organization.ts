import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { organizationActivities } from '../activities.ts'
import { lockHierarchy } from '../hierarchy-store.ts'
import { presentOrganization } from './present.ts'
import type { Organization, OrganizationPatch } from './schema.ts'
import * as store from './store.ts'

const settings = [
  'name',
  'timeZone',
  'currency',
  'locale',
  'fiscalYearStartMonth',
  'recycleDays',
  'exportApprovalRows',
] as const

/**
 * Changes the organization's settings. Every "today", month and quarter follows the new time zone from the next request on;
 * a new currency is for records made from now on: amounts that exist keep theirs.
 */
export async function updateOrganization(ctx: Ctx, patch: OrganizationPatch): Promise<Organization> {
  return withOrg(ctx, async (tx) => {
    authorizeRight(ctx.actor, 'organization.manage')
    await lockHierarchy(tx, ctx)
    const before = presentOrganization(ctx.actor, await store.load(tx, ctx))
    const { version, ...changes } = patch
    if (before.version !== version) throw staleVersion(before)
    const after = presentOrganization(ctx.actor, await store.update(tx, ctx, changes))
    const changed = settings
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, from: before[field], to: after[field] }))
    if (changed.length > 0) {
      await recordActivity(tx, ctx, {
        activity: organizationActivities.updated,
        subject: { type: 'organization', id: ctx.orgId },
        data: { changes: changed },
      })
    }
    await announceAccessChange(tx)
    return after
  })
}

import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { type Entry, recordActivities } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { leadKind, statuses } from './fields.ts'
import { refuseConverted, refuseConvertedStatus } from './lead.ts'
import { may } from './policy.ts'
import { presentLead } from './present.ts'
import type { Lead, LeadPatch, LeadStatus } from './schema.ts'
import * as store from './store.ts'

/** Changes the given fields. Throws stale_version when the lead has changed since `version`, and already_converted. */
export async function updateLead(ctx: Ctx, id: Id, patch: LeadPatch): Promise<Lead> {
  return withOrg(ctx, (tx) => updateLeadIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open. */
export async function updateLeadIn(tx: OrgTx, ctx: Ctx, id: Id, patch: LeadPatch): Promise<Lead> {
  const before = presentLead(ctx, await store.forUpdate(tx, ctx, id))
  authorize(may(ctx.actor, 'edit', before), 'lead.edit')
  refuseConverted(before)
  const { version, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  refuseConvertedStatus(changes.status, statuses)
  const after = presentLead(ctx, await store.update(tx, ctx, id, toColumns(leadKind, changes)))
  await recordActivities(tx, ctx, tell(ctx, before, after))
  return after
}

/** A change of status is told by itself: it is what people look for on a lead's timeline. */
function tell(ctx: Ctx, before: Lead, after: Lead): Entry[] {
  const subject = { type: 'lead', id: after.id }
  const changes = diffRecords(ctx, leadKind, before, after).filter((change) => change.field !== 'status')
  return [
    ...(before.status === after.status
      ? []
      : [{ activity: leadActivities.statusChanged, subject, data: { from: before.status, to: after.status } }]),
    ...(changes.length === 0 ? [] : [{ activity: leadActivities.updated, subject, data: { changes } }]),
  ]
}

/** Moves a lead to another status, whatever version the caller has seen. */
export async function changeLeadStatus(ctx: Ctx, id: Id, status: LeadStatus): Promise<Lead> {
  return withOrg(ctx, async (tx) => {
    const { version } = await store.forUpdate(tx, ctx, id)
    return updateLeadIn(tx, ctx, id, { version, status })
  })
}

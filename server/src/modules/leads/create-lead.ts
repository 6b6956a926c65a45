import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { toColumns } from '../../platform/records/row.ts'
import { newOwner } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { leadKind, statuses } from './fields.ts'
import { refuseConvertedStatus } from './lead.ts'
import { presentLead } from './present.ts'
import type { Lead, NewLead } from './schema.ts'
import * as store from './store.ts'

/** Makes a lead, owned by the actor unless the input names another owner. */
export async function createLead(ctx: Ctx, input: NewLead): Promise<Lead> {
  return withOrg(ctx, (tx) => createLeadIn(tx, ctx, input))
}

/** The same inside a transaction that is already open, for imports. */
export async function createLeadIn(tx: OrgTx, ctx: Ctx, input: NewLead): Promise<Lead> {
  authorizeRight(ctx.actor, 'lead.create')
  const { ownerId, ...values } = input
  refuseConvertedStatus(values.status, statuses)
  const owner = await newOwner(tx, ctx, 'lead', ownerId)
  const row = await store.insert(tx, ctx, {
    status: 'new',
    currency: ctx.organization.currency,
    ...toColumns(leadKind, values),
    ...owner,
  })
  const lead = presentLead(ctx, row)
  await recordActivity(tx, ctx, {
    activity: leadActivities.created,
    subject: { type: 'lead', id: lead.id },
    data: { name: lead.name },
  })
  return lead
}

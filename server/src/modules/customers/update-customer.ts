import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { checkReferences } from '../../platform/records/references.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { recordActivity } from '../timeline/index.ts'
import { customerActivities } from './activities.ts'
import { refuseOwnAncestor } from './customer.ts'
import { customerKind } from './fields.ts'
import { can } from './policy.ts'
import { presentCustomer } from './present.ts'
import { ancestorsOf } from './queries.ts'
import type { Customer, CustomerPatch } from './schema.ts'
import * as store from './store.ts'

/** Changes the given fields. Throws stale_version when the record has changed since `version`. */
export async function updateCustomer(ctx: Ctx, id: Id, patch: CustomerPatch): Promise<Customer> {
  return withOrg(ctx, (tx) => updateCustomerIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open, for imports. */
export async function updateCustomerIn(tx: OrgTx, ctx: Ctx, id: Id, patch: CustomerPatch): Promise<Customer> {
  const before = presentCustomer(ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'edit', before), 'customer.edit')
  const { version, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  await checkReferences(tx, ctx, customerKind, changes)
  if (changes.parentId) refuseOwnAncestor(id, await ancestorsOf(tx, ctx, changes.parentId))
  const after = presentCustomer(ctx, await store.update(tx, ctx, id, toColumns(customerKind, changes)))
  const changed = diffRecords(ctx, customerKind, before, after)
  if (changed.length > 0)
    await recordActivity(tx, ctx, {
      activity: customerActivities.updated,
      subject: { type: 'customer', id },
      data: { changes: changed },
    })
  return after
}

import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { checkReferences } from '../../platform/records/references.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { recordActivity } from '../timeline/index.ts'
import { contactActivities } from './activities.ts'
import { contactKind } from './fields.ts'
import { presentContact } from './present.ts'
import type { Contact, ContactPatch } from './schema.ts'
import * as store from './store.ts'

/** Changes the given fields. Throws stale_version when the record has changed since `version`. */
export async function updateContact(ctx: Ctx, id: Id, patch: ContactPatch): Promise<Contact> {
  return withOrg(ctx, (tx) => updateContactIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open. */
export async function updateContactIn(tx: OrgTx, ctx: Ctx, id: Id, patch: ContactPatch): Promise<Contact> {
  const before = await presentContact(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(before.can.edit, 'contact.edit')
  const { version, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  await checkReferences(tx, ctx, contactKind, changes)
  const after = await presentContact(tx, ctx, await store.update(tx, ctx, id, toColumns(contactKind, changes)))
  const changed = diffRecords(ctx, contactKind, before, after)
  const subject = { type: 'contact', id, customerId: after.customerId }
  if (changed.length > 0)
    await recordActivity(tx, ctx, { activity: contactActivities.updated, subject, data: { changes: changed } })
  return after
}

import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { contactKind } from './fields.ts'
import { presentContact, presentContacts } from './present.ts'
import type { Contact } from './schema.ts'

export async function listContacts(ctx: Ctx, query: ListQuery): Promise<Page<Contact>> {
  return readOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, contactKind, query)
    return { ...page, items: await presentContacts(tx, ctx, page.items) }
  })
}

export async function getContact(ctx: Ctx, id: Id): Promise<Contact> {
  return readOrg(ctx, (tx) => getContactIn(tx, ctx, id))
}

/** A visible contact inside a transaction that is already open. Throws not_found. */
export async function getContactIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<Contact> {
  return presentContact(tx, ctx, await selectVisible(tx, ctx, contactKind, id))
}

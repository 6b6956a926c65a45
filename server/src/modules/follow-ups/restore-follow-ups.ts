import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { purgeOrphans } from '../files/index.ts'
import type { RecycleHooks } from '../recycle-bin/index.ts'
import { nextContactAfterChange } from './follow-up.ts'
import { noteContact } from './note-contact.ts'
import { contactsOf } from './queries.ts'

export const followUpRecycling: RecycleHooks = {
  afterRestore: noteContactsAgain,
  // The files go with their follow-ups: nothing holds them any more.
  afterPurge: (tx, orgId) => enqueue(tx, purgeOrphans, { orgId }, { key: `${purgeOrphans.name}:${orgId}:purge` }),
}

/** The record was contacted after all, and what was planned is planned again, unless something else is. */
async function noteContactsAgain(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void> {
  for (const { subject, nextContactAt } of await contactsOf(tx, ctx, ids))
    await noteContact(tx, ctx, subject, (planned) => nextContactAfterChange(null, nextContactAt, planned))
}

import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { ownUploads } from '../files/index.ts'
import * as store from './store.ts'

/** Hangs exactly these files on a follow-up. New ones must be the actor's own uploads. Throws validation_failed (attachments.<i>: not_found). */
export async function attachFiles(tx: OrgTx, ctx: Ctx, followUpId: Id, given: readonly Id[]): Promise<void> {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))]
  const held = new Set((await store.attachmentIds(tx, ctx, [followUpId])).get(followUpId))
  const own = await ownUploads(tx, ctx, ids)
  const errors = ids.flatMap((id, index) =>
    held.has(id) || own.has(id) ? [] : [{ path: `attachments.${index}`, code: 'not_found' }],
  )
  if (errors.length > 0) throw validationFailed(errors)
  await store.replaceAttachments(tx, ctx, followUpId, ids)
}

import type { Readable } from 'node:stream'
import { authorize, authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { exportActivities } from './activities.ts'
import { contentTypes, requestOf, requireStatus } from './export.ts'
import * as store from './store.ts'

/** The file, for who asked for it and as long as they may export the kind. That it was taken is told in the log. */
export async function readFile(
  ctx: Ctx,
  files: FileStore,
  id: Id,
): Promise<{ name: string; type: string; content: Readable }> {
  const row = await withOrg(ctx, async (tx) => {
    const found = await store.forUpdate(tx, ctx, id)
    authorizeRight(ctx.actor, `${found.kind}.export`)
    authorizeRight(ctx.actor, `${found.kind}.view`)
    authorize(found.created_by === ctx.actor.userId, `${found.kind}.export`)
    requireStatus(found.status, 'done')
    await recordActivity(tx, ctx, {
      activity: exportActivities.downloaded,
      subject: { type: 'export', id },
      data: { kind: found.kind, name: found.file_name, ...requestOf(found), rows: found.rows_done },
    })
    return found
  })
  const handle = await files.open(ctx.orgId, id)
  if (!handle) throw notFound('file', id)
  return { name: row.file_name, type: contentTypes[row.format], content: handle.createReadStream() }
}

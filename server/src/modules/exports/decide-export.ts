import { hasRight } from '../../platform/access/actor.ts'
import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { recordActivity } from '../timeline/index.ts'
import { exportActivities } from './activities.ts'
import { requireStatus } from './export.ts'
import { makeFile } from './jobs.ts'
import { decisionMail } from './mails.ts'
import { approveRight } from './policy.ts'
import { getExportIn } from './queries.ts'
import type { Decision, Export } from './schema.ts'
import * as store from './store.ts'

/** Approves or refuses an export that waits; who asked is told by mail. Nobody decides on their own. */
export async function decideExport(ctx: Ctx, id: Id, { version, isApproved, reason = '' }: Decision): Promise<Export> {
  return withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    authorize(hasRight(ctx.actor, approveRight) && row.created_by !== ctx.actor.userId, approveRight)
    if (row.version !== version) throw staleVersion(await getExportIn(tx, ctx, id))
    requireStatus(row.status, 'waiting')
    if (!isApproved && reason === '') throw validationFailed([{ path: 'reason', code: 'required' }])
    await store.update(tx, ctx, id, {
      status: isApproved ? 'running' : 'refused',
      decided_by: ctx.actor.userId,
      decided_at: ctx.now,
      reason: reason === '' ? null : reason,
    })
    await recordActivity(tx, ctx, {
      activity: isApproved ? exportActivities.approved : exportActivities.refused,
      subject: { type: 'export', id },
      data: { kind: row.kind, name: row.file_name, reason },
    })
    const { name, email } = await store.addressOf(tx, ctx.orgId, row.created_by)
    if (email)
      await enqueue(
        tx,
        sendMail,
        decisionMail({
          to: email,
          name,
          by: ctx.actor.name,
          file: row.file_name,
          isApproved,
          reason,
          locale: row.locale,
        }),
      )
    if (isApproved) await enqueue(tx, makeFile, { orgId: ctx.orgId, exportId: id })
    return getExportIn(tx, ctx, id)
  })
}

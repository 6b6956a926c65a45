import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { subjectNames } from '../../platform/records/subject.ts'
import { filesById } from '../files/index.ts'
import { followUpKind } from './fields.ts'
import { can } from './policy.ts'
import type { FollowUp } from './schema.ts'
import { attachmentIds } from './store.ts'

export async function presentFollowUp(tx: OrgTx, ctx: Ctx, row: Row): Promise<FollowUp> {
  const [followUp] = await presentFollowUps(tx, ctx, [row])
  return followUp!
}

export async function presentFollowUps(tx: OrgTx, ctx: Ctx, rows: Row[]): Promise<FollowUp[]> {
  const followUps = rows.map((row) => presentRecord(ctx, followUpKind, row))
  const names = await subjectNames(
    tx,
    ctx,
    followUps.map(({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId })),
  )
  const attached = await attachmentIds(
    tx,
    ctx,
    followUps.map((followUp) => followUp.id),
  )
  const files = await filesById(tx, ctx, [...attached.values()].flat())
  return followUps.map((followUp) => ({
    ...followUp,
    subject: { type: followUp.subjectType, id: followUp.subjectId, name: names.get(followUp.subjectId) ?? '' },
    attachments: (attached.get(followUp.id) ?? []).flatMap((id) => files.get(id) ?? []),
    can: { edit: can(ctx.actor, 'edit', followUp), delete: can(ctx.actor, 'delete', followUp) },
  }))
}

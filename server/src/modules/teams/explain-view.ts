import { covers } from '../../platform/access/actor.ts'
import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind, RecordKinds } from '../../platform/records/kind.ts'
import { visibleIds } from '../../platform/records/references.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { loadActor, loadStanding } from '../identity/index.ts'
import { departmentPath, findPerson, leadersBetween } from './person-queries.ts'
import { mayShare } from './policy.ts'
import { targetOf } from './present.ts'
import { plainReason, type Asked } from './reasons.ts'
import type { Access, Reason } from './schema.ts'
import { type Followed, otherOf, reasonsAgainstSeeing, reasonsToSee } from './explain-reasons.ts'
import { waysToSee } from './ways-to-see.ts'

/**
 * Why somebody sees a record that has no team of its own, or why not: by their roles, or by the record that it belongs to.
 * Everybody may ask about themselves; about anybody, who may change the team of that other record, or change the task.
 */
export async function explainView(
  ctx: Ctx,
  kinds: RecordKinds,
  { kind, id, userId }: { kind: RecordKind; id: Id; userId: Id | undefined },
): Promise<Access> {
  return withOrg(ctx, async (tx) => {
    const asked: Followed = { kind, row: await selectVisible(tx, ctx, kind, id), through: null }
    const personId = userId?.toLowerCase() ?? ctx.actor.userId
    const canAsk = await mayAskAboutOthers(tx, ctx, asked)
    if (personId !== ctx.actor.userId) authorize(canAsk, `${kind.kind}.view`)
    const person = await findPerson(tx, ctx, personId)
    const { ownerId, ownerDepartmentId } = targetOf((await ownedPart(tx, ctx, asked)).row)
    const { id: ownId, name } = await findPerson(tx, ctx, ownerId)
    return {
      person,
      owner: { id: ownId, name },
      ownerDepartmentPath: await departmentPath(tx, ctx, ownerDepartmentId),
      leaders: await leadersBetween(tx, ctx, ownerId, personId),
      canAsk,
      actions: [{ action: 'view', ...(await explain(tx, ctx, kinds, asked, personId)) }],
    }
  })
}

async function explain(
  tx: OrgTx,
  ctx: Ctx,
  kinds: RecordKinds,
  followed: Followed,
  userId: Id,
): Promise<{ isAllowed: boolean; reasons: Reason[] }> {
  const [known, standing] = await Promise.all([
    loadActor(tx, ctx.orgId, userId, kinds, ctx.now),
    loadStanding(tx, ctx.orgId, userId, kinds),
  ])
  if (!known || !standing) return { isAllowed: false, reasons: [plainReason('notActive')] }
  const reader = { ...ctx, actor: known.actor, kinds: known.kinds }
  const { kind, row } = followed
  const isAllowed = (await visibleIds(tx, reader, kind.kind, [row.id])).has(row.id)
  const asked: Asked = { ...standing, userId, now: ctx.now }
  const reasons = isAllowed
    ? await reasonsToSee(tx, ctx, asked, followed)
    : await reasonsAgainstSeeing(tx, ctx, asked, followed)
  return { isAllowed, reasons }
}

/** Whose a record is: its own owner, or that of what it is a part of. */
async function ownedPart(tx: OrgTx, ctx: Ctx, followed: Followed): Promise<Followed> {
  if (waysToSee[followed.kind.kind]?.way !== 'overOther') return followed
  return (await otherOf(tx, ctx, followed)) ?? followed
}

async function mayAskAboutOthers(tx: OrgTx, ctx: Ctx, followed: Followed): Promise<boolean> {
  const { kind, row } = followed
  if (kind.hasTeam) return mayShare(ctx.actor, kind, targetOf(row))
  const other = await otherOf(tx, ctx, followed)
  return other ? mayAskAboutOthers(tx, ctx, other) : covers(ctx.actor, `${kind.kind}.edit`, targetOf(row))
}

import { authorize } from '../../platform/access/authorize.ts'
import { coversAction, shareAction } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind, RecordKinds } from '../../platform/records/kind.ts'
import { visibleIds } from '../../platform/records/references.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible, selectWrittenRows } from '../../platform/records/select.ts'
import { subjectNames } from '../../platform/records/subject.ts'
import { loadActor, loadStanding } from '../identity/index.ts'
import { departmentPath, findPerson, leadersBetween } from './person-queries.ts'
import { mayShare } from './policy.ts'
import { targetOf } from './present.ts'
import { type About, type Asked, plainReason, reasonsAgainst, reasonsFor } from './reasons.ts'
import { type Access, accessActions, type AccessAction } from './schema.ts'
import { membersOf } from './store.ts'

/**
 * What somebody may do with a record, and why, or why not. Everybody may ask about themselves, and who may change the record's
 * team about anybody. `kinds` are those of the modules. What they may is asked of the rule itself; the reasons only tell how it comes to that.
 */
export async function explainAccess(
  ctx: Ctx,
  kinds: RecordKinds,
  { kind, id, userId }: { kind: RecordKind; id: Id; userId: Id | undefined },
): Promise<Access> {
  return withOrg(ctx, async (tx) => {
    const row = await selectVisible(tx, ctx, kind, id)
    const personId = userId?.toLowerCase() ?? ctx.actor.userId
    const canAsk = mayShare(ctx.actor, kind, targetOf(row))
    if (personId !== ctx.actor.userId) authorize(canAsk, `${kind.kind}.${shareAction}`)
    const person = await findPerson(tx, ctx, personId)
    const { ownerId, ownerDepartmentId } = targetOf(row)
    return {
      person,
      owner: { id: ownerId, name: row['owner_id__name'] as string },
      ownerDepartmentPath: await departmentPath(tx, ctx, ownerDepartmentId),
      canAsk,
      leaders: await leadersBetween(tx, ctx, ownerId, personId),
      actions: await explainActions(tx, ctx, kinds, { kind, row, userId: personId }),
    }
  })
}

async function explainActions(
  tx: OrgTx,
  ctx: Ctx,
  kinds: RecordKinds,
  { kind, row, userId }: { kind: RecordKind; row: Row; userId: Id },
): Promise<Access['actions']> {
  const [known, standing] = await Promise.all([
    loadActor(tx, ctx.orgId, userId, kinds, ctx.now),
    loadStanding(tx, ctx.orgId, userId, kinds),
  ])
  if (!known || !standing)
    return accessActions.map((action) => ({ action, isAllowed: false, reasons: [plainReason('notActive')] }))
  const asked: Asked = { ...standing, userId, now: ctx.now }
  const [about, parent] = await Promise.all([
    aboutOf(tx, ctx, kind, row, userId, null),
    aboutParent(tx, ctx, kind, row, userId),
  ])
  const isVisible = (await visibleIds(tx, { ...ctx, actor: known.actor, kinds: known.kinds }, kind.kind, [row.id])).has(
    row.id,
  )
  const explain = (action: AccessAction) => {
    const reasons = reasonsFor(asked, about, action)
    if (action === 'view') {
      const all = [...reasons, ...reasonsThrough(asked, kind, parent)]
      return { isAllowed: isVisible, reasons: isVisible ? all : reasonsAgainst(asked, about, action) }
    }
    const isCovered = coversAction(known.actor, kind.kind, action, targetOf(row))
    const isFrozen = action !== shareAction && (kind.isFrozen?.(row) ?? false)
    if (isCovered && isVisible && !isFrozen) return { isAllowed: true, reasons }
    const against = isCovered ? [] : reasonsAgainst(asked, about, action)
    if (isFrozen) against.push(plainReason('frozen'))
    if (!isVisible) against.push(plainReason('notVisible'))
    return { isAllowed: false, reasons: against }
  }
  return accessActions.map((action) => ({ action, ...explain(action) }))
}

/** Who holds the right to see records of a kind at all sees those that belong to others that they see. */
function reasonsThrough(asked: Asked, { kind }: RecordKind, parent: About | undefined) {
  const holds = asked.grants.some((grant) => grant.rights.has(`${kind}.view`))
  return parent && holds ? reasonsFor(asked, parent, 'view') : []
}

async function aboutOf(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  row: Row,
  userId: Id,
  through: About['through'],
): Promise<About> {
  const members = kind.hasTeam ? await membersOf(tx, ctx, { kind, id: row.id }) : []
  return {
    kind: kind.kind,
    record: targetOf(row),
    member: members.find((member) => member.userId === userId),
    through,
  }
}

async function aboutParent(tx: OrgTx, ctx: Ctx, kind: RecordKind, row: Row, userId: Id): Promise<About | undefined> {
  const parentId = kind.through && (row[kind.through.column] as Id | null)
  const parentKind = kind.through && ctx.kinds.whole.get(kind.through.kind)
  if (!parentId || !parentKind) return undefined
  const [parent] = await selectWrittenRows(tx, ctx, parentKind, [parentId])
  if (!parent) return undefined
  const names = await subjectNames(tx, ctx, [{ type: parentKind.kind, id: parentId }])
  const through = { kind: parentKind.kind, id: parentId, name: names.get(parentId) ?? '' }
  return aboutOf(tx, ctx, parentKind, parent, userId, through)
}

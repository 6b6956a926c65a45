import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectWrittenRows } from '../../platform/records/select.ts'
import { subjectNames } from '../../platform/records/subject.ts'
import { targetOf } from './present.ts'
import { type About, type Asked, reasonOf, reasonsAgainst, reasonsBy, reasonsFor } from './reasons.ts'
import type { Reason } from './schema.ts'
import { membersOf } from './store.ts'
import { waysToSee } from './ways-to-see.ts'

/** A record, and by which way the question came to it: null for the one that was asked about. */
export interface Followed {
  kind: RecordKind
  row: Row
  through: Reason['through']
}

/** The record that this one is seen by, if there is one. */
export async function otherOf(tx: OrgTx, ctx: Ctx, { kind, row }: Followed): Promise<Followed | undefined> {
  const way = waysToSee[kind.kind]
  const found =
    way?.way === 'ofSubject'
      ? { kind: row['subject_type'], id: row['subject_id'] }
      : way?.way === 'ofOther' || way?.way === 'overOther'
        ? { kind: way.kind, id: row[way.column] }
        : kind.through && { kind: kind.through.kind, id: row[kind.through.column] }
  const other = found && ctx.kinds.whole.get(found.kind as string)
  if (!other || !found.id) return undefined
  const id = found.id as Id
  const [written] = await selectWrittenRows(tx, ctx, other, [id])
  if (!written) return undefined
  const names = await subjectNames(tx, ctx, [{ type: other.kind, id }])
  return { kind: other, row: written, through: { kind: other.kind, id, name: names.get(id) ?? '' } }
}

/** Why the person sees it; empty if they don't. The same parts as the kinds' rules have, told instead of judged. */
export async function reasonsToSee(tx: OrgTx, ctx: Ctx, asked: Asked, followed: Followed): Promise<Reason[]> {
  const { kind, row } = followed
  const about = await aboutOf(tx, ctx, asked, followed)
  const way = waysToSee[kind.kind]
  const holds = asked.grants.some((grant) => grant.rights.has(`${kind.kind}.view`))
  if (way?.way === 'ofParties') return [...parties(asked, row, about), ...reasonsFor(asked, about, 'view')]
  const other = await otherOf(tx, ctx, followed)
  const others = holds && other ? await reasonsToSee(tx, ctx, asked, other) : []
  if (way?.way === 'overOther') {
    if (!other || others.length === 0) return []
    const right = `${kind.kind}.view`
    return reasonsBy(asked, await aboutOf(tx, ctx, asked, other), { right, kind: other.kind.kind, access: 'read' })
  }
  const own = way?.way === 'ofSubject' ? [] : reasonsFor(asked, about, 'view')
  return [...own, ...others]
}

/** Why not: what would have to be otherwise. */
export async function reasonsAgainstSeeing(tx: OrgTx, ctx: Ctx, asked: Asked, followed: Followed): Promise<Reason[]> {
  const { kind } = followed
  const way = waysToSee[kind.kind]
  const other = await otherOf(tx, ctx, followed)
  const isOver = way?.way === 'overOther' && other
  const about = { ...(await aboutOf(tx, ctx, asked, isOver || followed)), kind: kind.kind, through: null }
  const against = reasonsAgainst(asked, about, 'view')
  const told = way?.way === 'ofSubject' ? against.filter(({ code }) => code === 'noRight') : against
  if (!other || told.some(({ code }) => code === 'noRight')) return told
  const seesOther = (await reasonsToSee(tx, ctx, asked, other)).length > 0
  return seesOther ? told : [...told, reasonOf('throughHidden', other.through)]
}

function parties(asked: Asked, row: Row, { record }: About): Reason[] {
  const isAssignee = record.ownerId === asked.userId
  if (isAssignee) return [reasonOf('assignee', null)]
  return row['created_by'] === asked.userId ? [reasonOf('creator', null)] : []
}

async function aboutOf(tx: OrgTx, ctx: Ctx, asked: Asked, { kind, row, through }: Followed): Promise<About> {
  const members = kind.hasTeam ? await membersOf(tx, ctx, { kind, id: row.id }) : []
  const member = members.find(({ userId }) => userId === asked.userId)
  return { kind: kind.kind, record: targetOf(row), member, through }
}

import { type RawBuilder, sql } from 'kysely'
import { type Actor, covers, hasRight, type Owned } from '../../platform/access/actor.ts'
import { ownedBy } from '../../platform/access/visible.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'

/** Follow-ups are as visible as the record they are about, whoever wrote them, to everyone who may see follow-ups at all. */
export function visibleFollowUps(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  if (!hasRight(actor, 'followUp.view')) return sql<boolean>`false`
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const subjects = kinds.all
    .filter((kind) => kind.followUpTarget)
    .map(
      (kind) => sql`(${column('subject_type')} = ${kind.kind} and exists (select 1 from ${sql.table(kind.table)} fs
        where fs.org_id = ${column('org_id')} and fs.id = ${column('subject_id')} and fs.deleted_at is null and ${kind.visible(actor, 'fs', kinds)}))`,
    )
  return sql<boolean>`(${sql.join(subjects, sql` or `)})`
}

/** The follow-ups that may be deleted: one's own, and those of authors that the right covers. */
export function deletableFollowUps(actor: Actor, alias: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${alias}.owner_id`)} = ${actor.userId} or ${ownedBy(actor, 'followUp.delete', alias)})`
}

export const followUpActions = ['edit', 'delete'] as const
export type FollowUpAction = (typeof followUpActions)[number]

/** Authors correct their own words; others need the right over the author. */
export function can(actor: Actor, action: FollowUpAction, followUp: Owned): boolean {
  return followUp.ownerId === actor.userId || covers(actor, `followUp.${action}`, followUp)
}

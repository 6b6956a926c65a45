import { type RawBuilder, sql } from 'kysely'
import { granted } from '../../platform/access/visible.ts'
import type { Ctx } from '../../platform/context.ts'
import type { RecordKind } from '../../platform/records/kind.ts'

type Reader = Pick<Ctx, 'actor' | 'kinds'>

/** Is the record that activity `a` is about there for the actor, not deleted? */
export function isSubjectOpen(ctx: Reader): RawBuilder<boolean> {
  return anyKind(ctx, () => sql`s.deleted_at is null`)
}

/**
 * Is activity `a` told to the actor, on timelines and by webhooks? Of a deleted record that they could see, only the deletion
 * itself is. What is told on another record, such as a follow-up, is told to who may see both.
 */
export function isTold(ctx: Reader): RawBuilder<boolean> {
  const isSubjectTold = anyKind(ctx, (kind) => sql`(s.deleted_at is null or a.kind = ${`${kind}.deleted`})`)
  return sql<boolean>`(${isSubjectTold} and ${isToldItself(ctx)})`
}

/** Kinds of records that people work with; others are settings, accounts and the like. */
const isRecord = (kind: RecordKind) => kind.isSearched && kind.actions.includes('view')

/**
 * Could the actor see the record that activity `a` is about, were it not deleted? One that is purged is left to those who see
 * every record of its kind, and what is no record of this sort to who may ask. What is told on another record, such as a
 * follow-up, is asked as well.
 */
export function isSubjectInSight(ctx: Reader): RawBuilder<boolean> {
  const records = ctx.kinds.all.filter(isRecord)
  const hasAll = (kind: RecordKind) => ctx.actor.rights.get(`${kind.kind}.view`) === 'all'
  if (records.every(hasAll)) return sql<boolean>`true`
  const isSeen = (kind: RecordKind, id: RawBuilder<unknown>) => {
    if (hasAll(kind) && kind.ownership) return sql`true`
    const row = (more: RawBuilder<unknown>) =>
      sql`exists (select 1 from ${sql.table(kind.table)} s where s.org_id = a.org_id and s.id = ${id} and ${more})`
    const seen = row(kind.visible(ctx.actor, 's', ctx.kinds))
    return hasAll(kind) ? sql`(${seen} or not ${row(sql`true`)})` : seen
  }
  const about = records.map((kind) => sql`when ${kind.kind} then ${isSeen(kind, sql`a.subject_id`)}`)
  const told = records.flatMap((kind) =>
    kind.subject?.toldAs
      ? [sql`(a.kind not like ${`${kind.kind}.%`} or ${isSeen(kind, sql`(a.data->>${kind.subject.toldAs})::uuid`)})`]
      : [],
  )
  return sql<boolean>`(${sql.join([sql`case a.subject_type ${sql.join(about, sql` `)} else true end`, ...told], sql` and `)})`
}

function anyKind(ctx: Reader, condition: (kind: string) => RawBuilder<unknown>): RawBuilder<boolean> {
  const cases = ctx.kinds.all.map(
    (kind) => sql`(a.subject_type = ${kind.kind} and exists (select 1 from ${sql.table(kind.table)} s
      where s.org_id = a.org_id and s.id = a.subject_id and ${condition(kind.kind)} and ${kind.visible(ctx.actor, 's', ctx.kinds)}))`,
  )
  return sql<boolean>`(${sql.join(cases, sql` or `)})`
}

/**
 * What is told on another record's timeline, such as a follow-up, is told to who may see it itself, and goes from there with the
 * record that it is about; that it was deleted stays.
 */
function isToldItself(ctx: Reader): RawBuilder<boolean> {
  const told = ctx.kinds.all.flatMap(({ kind, table, subject, visible }) =>
    subject?.toldAs
      ? [
          sql`(a.kind not like ${`${kind}.%`} or (a.kind = ${`${kind}.deleted`} and ${granted(ctx.actor, `${kind}.view`)}) or exists (
            select 1 from ${sql.table(table)} o where o.org_id = a.org_id and o.id = (a.data->>${subject.toldAs})::uuid
            and o.deleted_at is null and ${visible(ctx.actor, 'o', ctx.kinds)}))`,
        ]
      : [],
  )
  return told.length > 0 ? sql<boolean>`(${sql.join(told, sql` and `)})` : sql<boolean>`true`
}

/** The name of the record that activity `a` is about, deleted or not; null once it is purged. */
export function subjectName(ctx: Pick<Ctx, 'kinds'>): RawBuilder<string | null> {
  const cases = ctx.kinds.all.map(
    (kind) =>
      sql`when ${kind.kind} then (select ${sql.ref(`n.${kind.nameColumn}`)}::text from ${sql.table(kind.table)} n where n.org_id = a.org_id and n.id = a.subject_id)`,
  )
  return sql<string | null>`case a.subject_type ${sql.join(cases, sql` `)} end`
}

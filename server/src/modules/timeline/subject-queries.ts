import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'

type Reader = Pick<Ctx, 'actor' | 'kinds'>

/** Is the record that activity `a` is about there for the actor, not deleted? */
export function isSubjectOpen(ctx: Reader): RawBuilder<boolean> {
  return anyKind(ctx, () => sql`s.deleted_at is null`)
}

/** The same; of a deleted record that the actor could see, only the deletion itself counts. */
export function isSubjectTold(ctx: Reader): RawBuilder<boolean> {
  return anyKind(ctx, (kind) => sql`(s.deleted_at is null or a.kind = ${`${kind}.deleted`})`)
}

function anyKind(ctx: Reader, condition: (kind: string) => RawBuilder<unknown>): RawBuilder<boolean> {
  const cases = ctx.kinds.all.map(
    (kind) => sql`(a.subject_type = ${kind.kind} and exists (select 1 from ${sql.table(kind.table)} s
      where s.org_id = a.org_id and s.id = a.subject_id and ${condition(kind.kind)} and ${kind.visible(ctx.actor, 's', ctx.kinds)}))`,
  )
  return sql<boolean>`(${sql.join(cases, sql` or `)})`
}

/** What is told on another record's timeline, such as a follow-up, goes from there with the record that it is about. */
export function isNotOfDeleted(ctx: Reader): RawBuilder<boolean> {
  const told = ctx.kinds.all.flatMap(({ kind, table, subject }) =>
    subject?.toldAs
      ? [
          sql`(a.kind not like ${`${kind}.%`} or a.kind = ${`${kind}.deleted`} or exists (select 1 from ${sql.table(table)} o
            where o.org_id = a.org_id and o.id = (a.data->>${subject.toldAs})::uuid and o.deleted_at is null))`,
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

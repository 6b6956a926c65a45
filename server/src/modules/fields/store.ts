import { type Insertable, type Selectable, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import { type Id, isId, newId } from '../../platform/id.ts'
import type { FieldDefinition } from '../../platform/records/custom/definition.ts'
import type { RecordKind } from '../../platform/records/kind.ts'

export type FieldRow = Selectable<DB['field_definitions']>
type Columns = Omit<
  Insertable<DB['field_definitions']>,
  'org_id' | 'id' | 'created_at' | 'created_by' | 'updated_at' | 'updated_by' | 'version'
>

/** Fields of a kind are made, moved and deleted one at a time. */
export async function lockKind(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, kind: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`fields:${ctx.orgId}:${kind}`}, 0))`.execute(tx)
}

/** A field that has not been deleted. Throws not_found. */
export async function load(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, id: Id): Promise<FieldRow> {
  const row = isId(id)
    ? await tx
        .selectFrom('field_definitions')
        .selectAll()
        .where('org_id', '=', ctx.orgId)
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .executeTakeFirst()
    : undefined
  if (!row) throw notFound('field', id)
  return row
}

/** What a job that works on a field's records has to know; undefined once it has been deleted. */
export async function findWithTimeZone(tx: OrgTx, orgId: Id, id: Id) {
  const found = await sql<
    Pick<FieldDefinition, 'id' | 'kind' | 'key' | 'options' | 'isSearchable'> & { timeZone: string }
  >`select d.id, d.kind, d.key, d.options, d.is_searchable as "isSearchable", o.time_zone as "timeZone"
    from field_definitions d join organizations o on o.org_id = d.org_id
    where d.org_id = ${orgId} and d.id = ${id} and d.deleted_at is null`.execute(tx)
  return found.rows[0]
}

/** All fields that a kind has, or ever had, in their order. */
export async function fieldsOf(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, kind: string): Promise<FieldRow[]> {
  return tx
    .selectFrom('field_definitions')
    .selectAll()
    .where('org_id', '=', ctx.orgId)
    .where('kind', '=', kind)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export async function insert(tx: OrgTx, ctx: Ctx, columns: Columns): Promise<FieldRow> {
  const by = ctx.actor.userId
  return tx
    .insertInto('field_definitions')
    .values({
      ...columns,
      org_id: ctx.orgId,
      id: newId(),
      created_at: ctx.now,
      created_by: by,
      updated_at: ctx.now,
      updated_by: by,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function update(tx: OrgTx, ctx: Ctx, id: Id, columns: Partial<Columns>): Promise<FieldRow> {
  return tx
    .updateTable('field_definitions')
    .set((eb) => ({
      ...columns,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', ctx.orgId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Numbers a kind's fields from 0 in this order. */
export async function arrange(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, ids: readonly Id[]): Promise<void> {
  await sql`update field_definitions f set position = o.at - 1 from unnest(${ids}::uuid[]) with ordinality o (id, at)
    where f.org_id = ${ctx.orgId} and f.id = o.id and f.position <> o.at - 1`.execute(tx)
}

/** How many records have one of these choices, deleted ones included; counting stops at a thousand. */
export async function countHolders(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  key: string,
  choice: string,
): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId}
      and (t.custom->>${key} = ${choice} or jsonb_exists_any(t.custom->${key}, array[${choice}])) limit 1000) c`.execute(
    tx,
  )
  return found.rows[0]!.count
}

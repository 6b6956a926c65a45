import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { fieldSql, spreadCustom } from '../../../platform/records/field-access.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { presentRecord } from '../../../platform/records/row.ts'
import { selectRows } from '../../../platform/records/select.ts'
import type { Candidate } from '../matching/match-names.ts'
import type { Values } from '../kinds/import-kind.ts'

/** Beyond this many records of a kind names are matched among the most recent ones only. */
const maxCandidates = 300_000

/** Other fields whose text means a record of a kind as surely as its name. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  user: ['email'],
  customer: ['code'],
  product: ['code'],
  opportunity: ['number', 'externalNumber'],
}

/** Fields with a column beside them that holds their texts in small letters: see the migration import_records. */
const folded: Readonly<Record<string, readonly string[]>> = {
  customer: ['name'],
  contact: ['name', 'mobile', 'email'],
  lead: ['name', 'mobile', 'email'],
  opportunity: ['externalNumber'],
}

/** Every record of a kind that the actor may see, as names to match cells with; inactive colleagues own nothing new. */
export async function loadCandidates(tx: OrgTx, ctx: Ctx, kind: RecordKind): Promise<Candidate[]> {
  const columns = (aliases[kind.kind] ?? []).flatMap((key) => kind.byKey.get(key)?.column ?? [])
  const others =
    columns.length > 0
      ? sql`array_remove(array[${sql.join(columns.map((column) => sql`t.${sql.ref(column)}::text`))}], null)`
      : sql`'{}'::text[]`
  const isUsable = kind.kind === 'user' ? sql`and t.status <> 'inactive'` : sql``
  const found = await sql<{ id: Id; name: string; aliases: string[] }>`
    select t.id, t.${sql.ref(kind.nameColumn)}::text as name, ${others} as aliases from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null ${isUsable} and ${kind.visible(ctx.actor, 't', ctx.kinds)}
    order by t.id desc limit ${maxCandidates}`.execute(tx)
  return found.rows
}

/** Everybody in the organization, those who have left too: as makers of records, not as owners. */
export async function loadColleagues(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<Candidate[]> {
  const found = await sql<{ id: Id; name: string; aliases: string[] }>`
    select u.id, u.name, array_remove(array[u.email], null) as aliases from users u
    where u.org_id = ${ctx.orgId} and u.deleted_at is null order by u.id desc`.execute(tx)
  return found.rows
}

/** The records whose field holds one of these texts, letters of either case, as the API shows them. */
export async function findByField(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  key: string,
  values: readonly unknown[],
): Promise<(Values & { id: Id; version: number })[]> {
  const field = kind.byKey.get(key)
  if (!field) throw new Error(`${kind.kind} has no field ${key} to find records by.`)
  const column = fieldSql(ctx, field, 't')
  const small = folded[kind.kind]?.includes(key) ? sql.ref(`t.${field.column}_key`) : sql`lower(${column}::text)`
  const isAmong = field.target
    ? sql`${column} = any(${values}::uuid[])`
    : sql`${small} = any(array(select lower(v) from unnest(${values.map(String)}::text[]) v))`
  const rows = await selectRows(tx, ctx, kind, {
    where: sql`${isAmong} and ${kind.visible(ctx.actor, 't', ctx.kinds)}`,
    tail: sql`order by t.id`,
  })
  return rows.map((row) => spreadCustom(presentRecord(ctx, kind, row)) as Values & { id: Id; version: number })
}

/** What these records are called. */
export async function namesOfRecords(
  tx: OrgTx,
  ctx: Ctx,
  kindName: string,
  ids: readonly Id[],
): Promise<Map<Id, string>> {
  const kind = ctx.kinds.get(kindName)
  if (!kind) throw new Error(`No record kind ${kindName} is registered.`)
  const found = await sql<{
    id: Id
    name: string
  }>`select t.id, t.${sql.ref(kind.nameColumn)}::text as name from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, row.name]))
}

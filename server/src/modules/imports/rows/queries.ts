import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { fieldSql, spreadCustom } from '../../../platform/records/field-access.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { presentRecord } from '../../../platform/records/row.ts'
import { selectRows } from '../../../platform/records/select.ts'
import type { Candidate } from '../matching/match-names.ts'
import { normaliseName } from '../matching/normalise.ts'
import type { Values } from '../kinds/import-kind.ts'

/** So many records of a kind are matched in memory; of more, those with one of the names that a file has. */
const mostInMemory = 20_000
/** The latest ones are kept all the same, to be suggested. */
const suggested = 2_000
const textsPerStatement = 5_000

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

/**
 * The records of a kind that the actor may see, as names to match cells with: all of them, or of many those that `texts` may
 * mean. Inactive colleagues own nothing new.
 */
export async function loadCandidates(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  texts?: readonly string[],
): Promise<Candidate[]> {
  const columns = (aliases[kind.kind] ?? []).flatMap((key) => kind.byKey.get(key)?.column ?? [])
  const name = sql`t.${sql.ref(kind.nameColumn)}::text`
  const others = columns.map((column) => sql`t.${sql.ref(column)}::text`)
  const otherNames = columns.length > 0 ? sql`array_remove(array[${sql.join(others)}], null)` : sql`'{}'::text[]`
  const isUsable = kind.kind === 'user' ? sql`and t.status <> 'inactive'` : sql``
  const select = async (where: RawBuilder<unknown>, limit: number) => {
    const found = await sql<{ id: Id; name: string; aliases: string[] }>`
      select t.id, ${name} as name, ${otherNames} as aliases from ${sql.table(kind.table)} t
      where t.org_id = ${ctx.orgId} and t.deleted_at is null ${isUsable} ${where} and ${kind.visible(ctx.actor, 't', ctx.kinds)}
      order by t.id desc limit ${limit}`.execute(tx)
    return found.rows
  }
  const all = await select(sql``, mostInMemory + 1)
  if (all.length <= mostInMemory || !texts) return all
  const found = new Map(all.slice(0, suggested).map((candidate) => [candidate.id, candidate]))
  const small = folded[kind.kind]?.includes('name') ? sql`t.name_key` : sql`lower(${name})`
  for (let from = 0; from < texts.length; from += textsPerStatement) {
    const some = texts.slice(from, from + textsPerStatement)
    const keys = [...new Set(some.flatMap((text) => [text.toLowerCase(), normaliseName(text)]))]
    const byAlias = others.map((other) => sql`or ${other} = any(${some}::text[])`)
    const named = await select(sql`and (${small} = any(${keys}::text[]) ${sql.join(byAlias, sql` `)})`, mostInMemory)
    for (const candidate of named) found.set(candidate.id, candidate)
  }
  return [...found.values()]
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

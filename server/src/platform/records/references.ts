import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { type FieldError, validationFailed } from '../errors.ts'
import type { Id } from '../id.ts'
import { moveEntries } from '../search/store.ts'
import { fieldSql, valueAt } from './field-access.ts'
import type { RecordKind } from './kind.ts'

/**
 * Refuses references to records that are missing, deleted, in another organization or not visible to the actor:
 * all four answer not_found at the field, and all fields are told at once.
 */
export async function checkReferences(tx: OrgTx, ctx: Ctx, kind: RecordKind, input: object): Promise<void> {
  const errors = await findBrokenReferences(tx, ctx, kind, input)
  if (errors.length > 0) throw validationFailed(errors)
}

export async function findBrokenReferences(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  input: object,
): Promise<FieldError[]> {
  const [errors] = await findBrokenReferencesOfMany(tx, ctx, kind, [input])
  return errors!
}

/** The faults of each input, in the inputs' order; one look-up per kind that they refer to. */
export async function findBrokenReferencesOfMany(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  inputs: readonly object[],
): Promise<FieldError[][]> {
  const references = ctx.kinds.of(kind).bound.filter((field) => field.target)
  const given = inputs.flatMap((input, index) =>
    references.flatMap(({ key, target }) => {
      const id = valueAt(input, key)
      return typeof id === 'string' ? [{ index, key, id: id.toLowerCase(), target: target!.kind }] : []
    }),
  )
  const found = new Map<string, Set<Id>>()
  await Promise.all(
    [...Map.groupBy(given, (reference) => reference.target)].map(async ([target, references]) => {
      found.set(
        target,
        await visibleIds(
          tx,
          ctx,
          target,
          references.map((reference) => reference.id),
          'hold',
        ),
      )
    }),
  )
  const errors: FieldError[][] = inputs.map(() => [])
  for (const { index, key, id, target } of given)
    if (!found.get(target)!.has(id)) errors[index]!.push({ path: key, code: 'not_found' })
  return errors
}

/**
 * Which of these records exist for the actor. With `hold` they go on existing until the transaction ends: whoever deletes
 * one waits, and then finds who refers to it.
 */
export async function visibleIds(
  tx: OrgTx,
  ctx: Ctx,
  kindName: string,
  ids: readonly Id[],
  lock: 'hold' | 'none' = 'none',
): Promise<Set<Id>> {
  const kind = ctx.kinds.get(kindName)
  if (!kind) throw new Error(`No record kind ${kindName} is registered.`)
  const found = await sql<{ id: Id }>`select t.id from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.id = any(${[...new Set(ids)]}::uuid[]) and t.deleted_at is null and ${kind.visible(ctx.actor, 't', ctx.kinds)}
    ${lock === 'hold' ? sql`for key share of t` : sql``}`.execute(tx)
  return new Set(found.rows.map((row) => row.id))
}

export interface Referrers {
  kind: string
  id: Id
  /** Of those that live. */
  count: number
  /** Of those in the recycle bin, where they were asked for. */
  inBin: number
}

/**
 * How many records of which kind refer to these, whoever may see them: asked before something is taken away that others
 * use. Lock what is to go first (`for update`), so that nobody starts to refer to it meanwhile. With `binToo` those are counted
 * as well that could come back from the recycle bin: in the same statement, for one that comes back between two would be in
 * neither. No index has them, so that asking for them reads whole tables: for what is rarely taken away.
 */
export async function countReferrers(
  tx: OrgTx,
  ctx: Ctx,
  kindName: string,
  ids: readonly Id[],
  { binToo = false } = {},
): Promise<Referrers[]> {
  const columns = ctx.kinds.all.flatMap((kind) =>
    kind.bound
      .filter((field) => field.target?.kind === kindName && !field.expression)
      .map((field) => ({ kind, column: fieldSql(ctx, field, 't') })),
  )
  const counted = await Promise.all(
    columns.map(async ({ kind, column }) => {
      const whose = binToo && kind.isRecyclable ? sql`` : sql`and t.deleted_at is null`
      const found = await sql<Omit<Referrers, 'kind'>>`select ${column} as id,
          (count(*) filter (where t.deleted_at is null))::int as count, (count(*) filter (where t.deleted_at is not null))::int as "inBin"
        from ${sql.table(kind.table)} t
        where t.org_id = ${ctx.orgId} and ${column} = any(${ids}::uuid[]) ${whose} group by 1`.execute(tx)
      return found.rows.map((row) => ({ kind: kind.kind, ...row }))
    }),
  )
  return counted.flat()
}

/**
 * Lets every record that refers to one record refer to another instead, deleted records included, without counting as a
 * change of theirs: for merging records that others, in modules unknown here, belong to.
 */
export async function replaceReferences(tx: OrgTx, ctx: Ctx, kindName: string, from: Id, to: Id): Promise<void> {
  for (const kind of ctx.kinds.all) {
    for (const { column, target } of kind.idLists)
      if (target === kindName) await replaceInList(tx, ctx, kind, column, from, to)
    for (const field of kind.bound) {
      if (field.target?.kind !== kindName || field.expression) continue
      const column = sql.ref(field.column)
      if (field.custom) {
        await replaceCustom(tx, ctx, kind, field.custom.name, from, to)
        continue
      }
      await sql`update ${sql.table(kind.table)} set ${column} = ${to} where org_id = ${ctx.orgId} and ${column} = ${from}`.execute(
        tx,
      )
      if (field.column === 'owner_dept_id') await moveEntries(tx, ctx.orgId, kind, { from, to })
    }
  }
}

async function replaceInList(tx: OrgTx, ctx: Ctx, kind: RecordKind, column: string, from: Id, to: Id): Promise<void> {
  const list = sql.ref(column)
  await sql`update ${sql.table(kind.table)} set ${list} = array_append(array_remove(array_remove(${list}, ${from}::uuid), ${to}::uuid), ${to}::uuid)
    where org_id = ${ctx.orgId} and ${from}::uuid = any(${list})`.execute(tx)
}

async function replaceCustom(tx: OrgTx, ctx: Ctx, kind: RecordKind, name: string, from: Id, to: Id): Promise<void> {
  await sql`update ${sql.table(kind.table)} set custom = custom || jsonb_build_object(${name}::text, ${to}::text)
    where org_id = ${ctx.orgId} and custom->>${sql.lit(name)} = ${from}`.execute(tx)
}

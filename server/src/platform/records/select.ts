import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { notFound } from '../errors.ts'
import { type Id, isId } from '../id.ts'
import type { RecordKind } from './kind.ts'
import type { Row } from './row.ts'

interface Selection {
  orgId: Id
  /** Conditions on alias `t`. */
  where: RawBuilder<unknown>
  /** `order by … limit …` on alias `t`, applied before names are joined. */
  tail?: RawBuilder<unknown>
  outerOrder?: RawBuilder<unknown>
}

/** Full rows of a kind with the names of everything they refer to. The caller's `where` holds the visibility. */
export async function selectRows(tx: OrgTx, kind: RecordKind, selection: Selection): Promise<Row[]> {
  const { orgId, where, tail = sql``, outerOrder = sql`` } = selection
  const query = sql<Row>`
    select ${columnsOf(kind)}
    from (select t.* from ${sql.table(kind.table)} t where t.org_id = ${orgId} and t.deleted_at is null and ${where} ${tail}) t
    ${joinsOf(kind)} ${outerOrder}`
  return (await query.execute(tx)).rows
}

/** One record that the actor may see, locked when it is about to change. Throws not_found. */
export async function selectVisible(tx: OrgTx, ctx: Ctx, kind: RecordKind, id: Id, lock: 'forUpdate' | 'none' = 'none'): Promise<Row> {
  if (!isId(id)) throw notFound(kind.kind, id)
  const rows = await selectRows(tx, kind, {
    orgId: ctx.orgId,
    where: sql`t.id = ${id} and ${kind.visible(ctx.actor, 't', ctx.kinds)}`,
    ...(lock === 'forUpdate' ? { tail: sql`for no key update of t` } : {}),
  })
  if (!rows[0]) throw notFound(kind.kind, id)
  return rows[0]
}

/** One record by id whoever asks: for what the server itself just wrote. */
export async function selectWritten(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, kind: RecordKind, id: Id): Promise<Row> {
  const rows = await selectRows(tx, kind, { orgId: ctx.orgId, where: sql`t.id = ${id}` })
  if (!rows[0]) throw notFound(kind.kind, id)
  return rows[0]
}

const columnsCache = new WeakMap<RecordKind, RawBuilder<unknown>>()
function columnsOf(kind: RecordKind): RawBuilder<unknown> {
  const cached = columnsCache.get(kind)
  if (cached) return cached
  const names = kind.bound.flatMap((field, index) =>
    field.target ? [`r${index}."${field.target.nameColumn}" as "${field.column}__name"`] : [],
  )
  const built = sql.raw(['t.*', ...names].join(', '))
  columnsCache.set(kind, built)
  return built
}

const joinsCache = new WeakMap<RecordKind, RawBuilder<unknown>>()
function joinsOf(kind: RecordKind): RawBuilder<unknown> {
  const cached = joinsCache.get(kind)
  if (cached) return cached
  const joins = kind.bound.flatMap((field, index) =>
    field.target ? [`left join "${field.target.table}" r${index} on r${index}.org_id = t.org_id and r${index}.id = t."${field.column}"`] : [],
  )
  const built = sql.raw(joins.join('\n    '))
  joinsCache.set(kind, built)
  return built
}

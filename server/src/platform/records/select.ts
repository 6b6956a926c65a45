import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { notFound } from '../errors.ts'
import { type Id, isId } from '../id.ts'
import type { Target } from './field.ts'
import type { BoundField, RecordKind } from './kind.ts'
import type { Row } from './row.ts'

interface Selection {
  orgId: Id
  /** Conditions on alias `t`. */
  where: RawBuilder<unknown>
  /** `order by … limit …` on alias `t`, applied before names are looked up. */
  tail?: RawBuilder<unknown>
  outerOrder?: RawBuilder<unknown>
}

/** Full rows of a kind with the names of everything they refer to. The caller's `where` holds the visibility. */
export async function selectRows(tx: OrgTx, kind: RecordKind, selection: Selection): Promise<Row[]> {
  const { orgId, where, tail = sql``, outerOrder = sql`` } = selection
  const query = sql<Row>`
    select ${columnsOf(kind)}
    from (select t.* from ${sql.table(kind.table)} t where t.org_id = ${orgId} and t.deleted_at is null and ${where} ${tail}) t
    ${outerOrder}`
  return (await query.execute(tx)).rows
}

/** One record that the actor may see, locked when it is about to change. Throws not_found. */
export async function selectVisible(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  id: Id,
  lock: 'forUpdate' | 'none' = 'none',
): Promise<Row> {
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
/** Names by subquery, not by join: each is one look-up by primary key, and planning ten joins took longer than the query. */
function columnsOf(kind: RecordKind): RawBuilder<unknown> {
  const cached = columnsCache.get(kind)
  if (cached) return cached
  const names = kind.bound
    .filter(isStored)
    .map(
      ({ column, target }) =>
        `(select r."${target.nameColumn}" from "${target.table}" r where r.org_id = t.org_id and r.id = t."${column}") as "${column}__name"`,
    )
  const built = sql.raw(['t.*', ...names].join(',\n      '))
  columnsCache.set(kind, built)
  return built
}

/** A reference that is computed from others has no column to join by: the module's presenter fills it in. */
function isStored(field: BoundField): field is BoundField & { target: Target } {
  return field.target !== undefined && !field.expression
}

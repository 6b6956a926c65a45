import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import { concernsSearch, putEntries } from '../search/store.ts'
import { holdFiles } from './custom/held-files.ts'
import { customOfChange } from './custom/store-custom.ts'
import { typesOf } from './insert-many.ts'
import type { RecordKind } from './kind.ts'
import type { Row } from './row.ts'
import { selectWrittenRows } from './select.ts'
import { holdValues } from './unique/hold.ts'
import { refuseViolations } from './unique/refuse.ts'

export interface RowChange {
  id: Id
  /** Table columns; `custom` holds only what changes in it. */
  columns: Record<string, unknown>
}

/**
 * Changes many records that the caller has loaded, locked and compared versions of, one statement for those that change in the
 * same columns, and returns them as stored.
 */
export async function updateRows(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  changes: readonly RowChange[],
): Promise<Map<Id, Row>> {
  const alike = Map.groupBy(changes, ({ columns }) => Object.keys(columns).toSorted().join())
  for (const group of alike.values()) await updateAlike(tx, ctx, kind, group)
  const ids = changes.map(({ id }) => id)
  await refuseViolations(tx, ctx, kind, await holdValues(tx, ctx, kind, ids))
  const rows = await selectWrittenRows(tx, ctx, kind, ids)
  const searched = new Set(changes.filter(({ columns }) => concernsSearch(ctx, kind, columns)).map(({ id }) => id))
  await putEntries(
    tx,
    ctx,
    kind,
    rows.filter((row) => searched.has(row.id)),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

async function updateAlike(tx: OrgTx, ctx: Ctx, kind: RecordKind, changes: readonly RowChange[]): Promise<void> {
  const columns = Object.keys(changes[0]!.columns)
  const types = await typesOf(tx, kind.table)
  const own = columns.includes('custom')
    ? await Promise.all(
        changes.map(async (change) => ({
          id: change.id,
          values: await customOfChange(tx, ctx, kind, change.id, change.columns['custom']),
        })),
      )
    : []
  const lists = columns.map((column) =>
    column === 'custom'
      ? sql`${own.map(({ values }) => JSON.stringify(values))}::jsonb[]`
      : sql`${changes.map((change) => change.columns[column] ?? null)}::${sql.raw(types.get(column)!)}[]`,
  )
  const assignments = columns.map((column) =>
    column === 'custom'
      ? sql`custom = jsonb_strip_nulls(t.custom || r.custom)`
      : sql`${sql.ref(column)} = r.${sql.ref(column)}`,
  )
  const names = [sql.ref('id'), ...columns.map((column) => sql.ref(column))]
  await sql`update ${sql.table(kind.table)} t
    set ${sql.join([...assignments, sql`updated_at = ${ctx.now}`, sql`updated_by = ${ctx.actor.userId}`, sql`version = t.version + 1`])}
    from unnest(${sql.join([sql`${changes.map(({ id }) => id)}::uuid[]`, ...lists])}) as r (${sql.join(names)})
    where t.org_id = ${ctx.orgId} and t.id = r.id`.execute(tx)
  await holdFiles(tx, ctx, kind, own)
}

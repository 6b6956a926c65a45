import { setImmediate as othersTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { type FieldError, validationFailed } from '../errors.ts'
import { type Id, newId } from '../id.ts'
import { postponeEntries } from '../search/backlog.ts'
import { concernsSearch, putEntries } from '../search/store.ts'
import { softDeleteRows } from './bin-store.ts'
import { holdFiles } from './custom/held-files.ts'
import { customOfChange, customOfNew } from './custom/store-custom.ts'
import { insertMany } from './insert-many.ts'
import type { RecordKind } from './kind.ts'
import { lackingOfChange, lackingOfNew } from './layouts/hold-to-layout.ts'
import type { Row } from './row.ts'
import { selectWritten } from './select.ts'
import { holdValues, type Violation } from './unique/hold.ts'
import { tellViolations } from './unique/refuse.ts'

/** Inserts one record with its stamps and returns it as stored, names included. `columns` are table columns. */
export async function insertRow(tx: OrgTx, ctx: Ctx, kind: RecordKind, columns: Record<string, unknown>): Promise<Row> {
  const id = (columns['id'] as Id | undefined) ?? newId()
  await insertRows(tx, ctx, kind, [{ ...columns, id }])
  return selectWritten(tx, ctx, kind, id)
}

/** Inserts many records. Stamps that a row gives itself are kept. */
export async function insertRows(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  rows: Record<string, unknown>[],
): Promise<void> {
  const first = rows[0]
  if (!first) return
  const stamp = {
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
    version: 1,
  }
  const custom = kind.isCustomizable ? await customOfNew(tx, ctx, kind, rows) : undefined
  const full = rows.map((row, index) => {
    const whole: Record<string, unknown> = { ...row, org_id: ctx.orgId }
    for (const [column, value] of Object.entries(stamp)) whole[column] ??= value
    if (custom) whole['custom'] = custom[index]
    return whole as Row
  })
  const ids = full.map((row) => row['id'] as Id)
  const inserting = insertMany(tx, kind.table, full)
  // What many rows are stored as is asked first, so they are written later than it looks.
  const holding = rows.length > 1 ? inserting.then(hold) : hold()
  // While the database writes the rows, what the search knows of them is worked out. All must have ended before anybody
  // may undo them.
  const entering = rows.length > 1 ? othersTurn().then(enter) : enter()
  const [, violations] = await allEnded(inserting, holding, entering)
  if (custom)
    await holdFiles(
      tx,
      ctx,
      kind,
      custom.map((values, index) => ({ id: ids[index]!, values })),
    )
  refuse([...(await lackingOfNew(tx, ctx, kind, ids)), ...(await tellViolations(tx, ctx, kind, violations)).flat()])

  function hold(): Promise<Violation[]> {
    return holdValues(tx, ctx, kind, ids, 'new')
  }

  function enter(): Promise<void> {
    return ctx.postponesSearch && rows.length > 1
      ? postponeEntries(tx, ctx.orgId, kind, ids)
      : putEntries(tx, ctx, kind, full)
  }
}

/** Changes one record that the caller has loaded, locked and compared versions of, and returns it as stored. */
export async function updateRow(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  id: Id,
  columns: Record<string, unknown>,
): Promise<Row> {
  const { custom, ...others } = columns
  const assignments = Object.entries({ ...others, updated_at: ctx.now, updated_by: ctx.actor.userId }).map(
    ([column, value]) => sql`${sql.ref(column)} = ${value}`,
  )
  const own = custom === undefined ? undefined : await customOfChange(tx, ctx, kind, id, custom)
  if (own) assignments.push(sql`custom = jsonb_strip_nulls(custom || ${JSON.stringify(own)}::jsonb)`)
  const updating = sql`update ${sql.table(kind.table)} set ${sql.join(assignments)}, version = version + 1
    where org_id = ${ctx.orgId} and id = ${id}`.execute(tx)
  const [, violations, written] = await allEnded(
    updating,
    holdValues(tx, ctx, kind, [id]),
    selectWritten(tx, ctx, kind, id),
  )
  // A record shows the files that are known to be its own.
  const isFiled = own !== undefined && (await holdFiles(tx, ctx, kind, [{ id, values: own }]))
  const row = isFiled ? await selectWritten(tx, ctx, kind, id) : written
  refuse([...lackingOfChange(ctx, kind, row), ...(await tellViolations(tx, ctx, kind, violations)).flat()])
  if (concernsSearch(ctx, kind, columns)) await putEntries(tx, ctx, kind, [row])
  return row
}

function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw validationFailed(errors)
}

/** Statements sent in this order, of which the first that fails tells what is wrong. */
async function allEnded<A, B, C>(...work: [Promise<A>, Promise<B>, Promise<C>]): Promise<[A, B, C]> {
  for (const ended of await Promise.allSettled(work)) if (ended.status === 'rejected') throw ended.reason
  return Promise.all(work)
}

/** Deletes a record, into the recycle bin if its kind has one. What goes along with it is for the module recycle-bin to know. */
export async function softDeleteRow(tx: OrgTx, ctx: Ctx, kind: RecordKind, id: Id): Promise<void> {
  await softDeleteRows(tx, ctx, kind, [id])
}

import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { type FieldError, validationFailed } from '../../platform/errors.ts'
import { toldFields } from '../../platform/http/problem.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordCommands } from '../../platform/records/commands.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { retellHolders } from '../../platform/records/unique/retell.ts'
import type { Problem, RecordStatus } from './bulk-change.ts'
import { bulkChangeKind } from './fields.ts'
import { presentBulkChange } from './present.ts'
import type { BulkChange, ResultPage, ResultQuery } from './schema.ts'

type AllCommands = readonly RecordCommands[]

export async function listBulkChanges(ctx: Ctx, commands: AllCommands, query: ListQuery): Promise<Page<BulkChange>> {
  return withOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, bulkChangeKind, query)
    return { ...page, items: await presentAll(tx, ctx, commands, page.items) }
  })
}

export async function getBulkChange(ctx: Ctx, commands: AllCommands, id: Id): Promise<BulkChange> {
  return withOrg(ctx, (tx) => getBulkChangeIn(tx, ctx, commands, id))
}

export async function getBulkChangeIn(tx: OrgTx, ctx: Ctx, commands: AllCommands, id: Id): Promise<BulkChange> {
  const [found] = await presentAll(tx, ctx, commands, [await selectVisible(tx, ctx, bulkChangeKind, id)])
  return found!
}

async function presentAll(tx: OrgTx, ctx: Ctx, commands: AllCommands, rows: readonly Row[]): Promise<BulkChange[]> {
  const ids = [...new Set(rows.flatMap((row) => [row['new_owner_id'], row['undone_by']].filter(Boolean) as Id[]))]
  const people =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('users')
          .select(['id', 'name'])
          .where('org_id', '=', ctx.orgId)
          .where('id', 'in', ids)
          .execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => presentBulkChange(ctx, commands, row, names))
}

interface ResultRow {
  id: Id
  place: number
  position: number
  name: string | null
  is_deleted: boolean
  status: RecordStatus
  problem: Problem | null
  undo: 'undone' | 'kept' | null
  undo_problem: Problem | null
}

/** What came of each record, what somebody has to look at first. Names only of records that the actor sees now. */
export async function listResults(ctx: Ctx, id: Id, query: ResultQuery): Promise<ResultPage> {
  const after = readCursor(query.cursor)
  return withOrg(ctx, async (tx) => {
    const row = await selectVisible(tx, ctx, bulkChangeKind, id)
    const kind = ctx.kinds.get(row['kind'] as string)!
    const place = sql`case when b.status = 'failed' or b.undo = 'kept' then 0 when b.status = 'waiting' then 1 when b.status = 'skipped' then 2 else 3 end`
    const narrowing =
      query.status === undefined
        ? sql``
        : query.status === 'kept'
          ? sql`and b.undo = 'kept'`
          : sql`and b.status = ${query.status}`
    const found = await sql<ResultRow>`
      select b.record_id as id, ${place} as place, b.position, ${sql.ref(`t.${kind.nameColumn}`)}::text as name,
        t.deleted_at is not null as is_deleted, b.status, b.problem, b.undo, b.undo_problem
      from bulk_change_records b left join ${sql.table(kind.table)} t
        on t.org_id = ${ctx.orgId} and t.id = b.record_id and ${kind.visible(ctx.actor, 't', ctx.kinds)}
      where b.org_id = ${ctx.orgId} and b.bulk_change_id = ${id} ${narrowing}
        ${after ? sql`and (${place}, b.position) > (${after.place}, ${after.position})` : sql``}
      order by 2, b.position limit ${query.limit + 1}`.execute(tx)
    const items = found.rows.slice(0, query.limit)
    const last = items.at(-1)
    const kept = items.flatMap((item) => [item.problem, item.undo_problem]).flatMap((problem) => problem?.fields ?? [])
    const retell = await retellHolders(tx, ctx, kept)
    return {
      items: items.map((item) => presentResult(ctx, item, retell)),
      nextCursor: found.rows.length > query.limit && last ? `${last.place}_${last.position}` : null,
    }
  })
}

function presentResult(
  ctx: Ctx,
  { is_deleted, undo_problem, ...row }: ResultRow,
  retell: (error: FieldError) => FieldError,
): ResultPage['items'][number] {
  const told = (problem: Problem | null) =>
    problem && {
      code: problem.code,
      fields: row.name === null ? [] : toldFields(ctx.kinds, problem.fields.map(retell)),
    }
  return {
    id: row.id,
    name: row.name,
    isDeleted: is_deleted,
    status: row.status,
    problem: told(row.problem),
    undo: row.undo,
    undoProblem: told(undo_problem),
  }
}

function readCursor(cursor: string | undefined): { place: number; position: number } | undefined {
  if (cursor === undefined) return undefined
  const [, place, position] = /^([0-3])_(\d{1,9})$/.exec(cursor) ?? []
  if (!place || !position) throw validationFailed([{ path: 'cursor', code: 'invalid_format' }])
  return { place: Number(place), position: Number(position) }
}

import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind, RecordKinds } from '../../platform/records/kind.ts'
import { refersTo, type Tie, tiesTo } from '../../platform/records/ties.ts'
import type { Batch } from './conflict-queries.ts'

/** What goes for good with a deletion, what only refers to it, and what keeps it. */
export interface PurgePlan {
  /** Whatever refers to others stands before them. */
  batches: Batch[]
  /** References from other records, to be emptied. */
  loose: { tie: Tie; ids: Id[] }[]
  obstacles: FieldError[]
}

/**
 * Follows every tie of the records to the end. What was visible only through them goes with them, and so does what belongs to
 * them and is in the bin itself, whoever put it there; what cannot do without them keeps them.
 */
export async function planPurge(
  tx: OrgTx,
  by: Pick<Ctx, 'orgId' | 'kinds'>,
  batches: readonly Batch[],
): Promise<PurgePlan> {
  const going = new Map<Id, RecordKind>()
  const found: { tie: Tie; row: Referrer }[] = []
  const add = ({ kind, ids }: Batch): Batch => {
    const fresh = ids.filter((id) => !going.has(id))
    for (const id of fresh) going.set(id, kind)
    return { kind, ids: fresh }
  }
  for (let next = batches.map(add); next.some(({ ids }) => ids.length > 0);) {
    const referrers = await Promise.all(
      next
        .filter(({ ids }) => ids.length > 0)
        .flatMap((batch) =>
          tiesTo(by.kinds, batch.kind).map(async (tie) => ({ tie, rows: await referrersOf(tx, by, tie, batch.ids) })),
        ),
    )
    next = referrers.map(({ tie, rows }) =>
      add({ kind: tie.kind, ids: rows.filter((row) => goesAlong(tie, row)).map((row) => row.id) }),
    )
    found.push(...referrers.flatMap(({ tie, rows }) => rows.map((row) => ({ tie, row }))))
  }
  const others = found.filter(({ row }) => !going.has(row.id))
  const keeping = Map.groupBy(
    others.filter(({ tie }) => tie.isRequired),
    ({ tie, row }) => `${tie.kind.kind} ${row.is_deleted ? 'in_use_in_bin' : 'in_use'}`,
  )
  const loose = Map.groupBy(
    others.filter(({ tie }) => !tie.isRequired),
    ({ tie }) => tie,
  )
  return {
    batches: inOrder(by.kinds, going),
    loose: [...loose].map(([tie, rows]) => ({ tie, ids: rows.map(({ row }) => row.id) })),
    obstacles: [...keeping].map(([key, rows]) => {
      const [kind = '', code = ''] = key.split(' ')
      return { path: '', code, params: { kind, count: new Set(rows.map(({ row }) => row.id)).size } }
    }),
  }
}

interface Referrer {
  id: Id
  is_deleted: boolean
}

async function referrersOf(tx: OrgTx, by: Pick<Ctx, 'orgId'>, tie: Tie, ids: readonly Id[]): Promise<Referrer[]> {
  const found =
    await sql<Referrer>`select t.id, t.deleted_at is not null as is_deleted from ${sql.table(tie.kind.table)} t
    where t.org_id = ${by.orgId} and ${refersTo(tie, 't', ids)}`.execute(tx)
  return found.rows
}

function goesAlong({ onDelete }: Tie, row: Referrer): boolean {
  return onDelete === 'hide' || (row.is_deleted && (onDelete === 'along' || onDelete === 'part'))
}

/** Kinds whose records refer to others before those others. */
function inOrder(kinds: RecordKinds, going: ReadonlyMap<Id, RecordKind>): Batch[] {
  const byKind = Map.groupBy(going, ([, kind]) => kind)
  const order: RecordKind[] = []
  const place = (kind: RecordKind, path: readonly RecordKind[]): void => {
    if (order.includes(kind) || path.includes(kind)) return
    for (const tie of tiesTo(kinds, kind)) if (byKind.has(tie.kind)) place(tie.kind, [...path, kind])
    order.push(kind)
  }
  for (const kind of byKind.keys()) place(kind, [])
  return order.map((kind) => ({ kind, ids: byKind.get(kind)!.map(([id]) => id) }))
}

export interface DueRoot {
  record_id: Id
  kind: string
  name: string
  deleted_at: Date
}

/** Deletions whose days are over, the oldest first, behind one that was looked at already. Others that work on them are left alone. */
export async function dueRoots(
  tx: OrgTx,
  orgId: Id,
  { now, after, limit }: { now: Date; after: Pick<DueRoot, 'record_id' | 'deleted_at'> | undefined; limit: number },
): Promise<DueRoot[]> {
  const isBehind = after
    ? sql`and (e.deleted_at, e.record_id) > (${after.deleted_at}, ${after.record_id}::uuid)`
    : sql``
  const found = await sql<DueRoot>`select e.record_id, e.kind, e.name, e.deleted_at
    from recycle_entries e join organizations o on o.org_id = e.org_id
    where e.org_id = ${orgId} and e.record_id = e.root_id and e.deleted_at < ${now}::timestamptz - make_interval(days => o.recycle_days) ${isBehind}
    order by e.deleted_at, e.record_id limit ${limit} for update of e skip locked`.execute(tx)
  return found.rows
}

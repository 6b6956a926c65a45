import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { refersTo, type Tie, tiesTo } from '../../platform/records/ties.ts'

/** What a record takes along into the recycle bin, and what keeps it out of there. */
export interface Dependants {
  parts: { kind: RecordKind; ids: Id[] }[]
  /** One for each kind: how many, under the code of why. */
  obstacles: FieldError[]
}

/** Follows the ties of a record, and of all that goes along, to the end; whoever may see what it finds. */
export async function findDependants(tx: OrgTx, ctx: Ctx, kind: RecordKind, id: Id): Promise<Dependants> {
  const taken = new Map<Id, RecordKind>([[id, kind]])
  const obstacles: FieldError[] = []
  for (let next = [{ kind, ids: [id] }]; next.length > 0;) {
    const found = await Promise.all(
      next.flatMap((target) => tiesTo(ctx.kinds, target.kind).map((tie) => follow(tx, ctx, tie, target.ids))),
    )
    obstacles.push(...found.flatMap((each) => each.obstacles))
    next = found.flatMap((each) => {
      const ids = each.ids.filter((one) => !taken.has(one))
      for (const one of ids) taken.set(one, each.kind)
      return ids.length > 0 ? [{ kind: each.kind, ids }] : []
    })
  }
  taken.delete(id)
  const parts = [...Map.groupBy(taken, ([, of]) => of)].map(([of, entries]) => ({
    kind: of,
    ids: entries.map(([one]) => one),
  }))
  return { parts, obstacles: added(obstacles) }
}

interface Followed {
  kind: RecordKind
  ids: Id[]
  obstacles: FieldError[]
}

async function follow(tx: OrgTx, ctx: Ctx, tie: Tie, ids: readonly Id[]): Promise<Followed> {
  const { kind, onDelete } = tie
  if (onDelete === undefined || onDelete === 'hide') return { kind, ids: [], obstacles: [] }
  const found = await sql<{ id: Id; is_visible: boolean; is_deletable: boolean }>`
    select t.id, ${kind.visible(ctx.actor, 't', ctx.kinds)} as is_visible, ${kind.deletable(ctx.actor, 't', ctx.kinds)} as is_deletable
    from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${refersTo(tie, 't', ids)}`.execute(
    tx,
  )
  const mayGo = (row: { is_visible: boolean; is_deletable: boolean }) =>
    onDelete === 'part' || (onDelete === 'along' && row.is_visible && row.is_deletable)
  const going = found.rows.filter(mayGo)
  const staying = found.rows.filter((row) => !mayGo(row))
  const known = staying.filter((row) => row.is_visible).length
  const code = onDelete === 'refuse' ? 'in_use' : 'not_deletable'
  return {
    kind,
    ids: going.map((row) => row.id),
    obstacles: [
      ...(known > 0 ? [{ path: '', code, params: { kind: kind.kind, count: known } }] : []),
      // Neither what nor how many they are is told to who cannot see them.
      ...(known < staying.length ? [{ path: '', code: 'in_use_unseen' }] : []),
    ],
  }
}

/** Two ties may lead to records of one kind. */
function added(obstacles: readonly FieldError[]): FieldError[] {
  const same = Map.groupBy(obstacles, ({ code, params }) => `${code} ${String(params?.['kind'])}`)
  return [...same.values()].map(([first, ...others]) => {
    const { params, ...obstacle } = first!
    const count = others.reduce((sum, other) => sum + Number(other.params?.['count']), Number(params?.['count']))
    return params ? { ...obstacle, params: { ...params, count } } : obstacle
  })
}

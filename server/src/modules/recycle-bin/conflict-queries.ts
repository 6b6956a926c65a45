import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { type Tie, tiesTo } from '../../platform/records/ties.ts'

export interface Batch {
  kind: RecordKind
  ids: Id[]
}

/**
 * Records that the batch cannot do without and that are in the bin themselves: its parents, and whatever a required field
 * refers to. A looser reference to a deleted record stays as it was.
 */
export async function findMissingParents(tx: OrgTx, ctx: Ctx, batches: readonly Batch[]): Promise<FieldError[]> {
  const own = batches.flatMap((batch) => batch.ids)
  const found = await Promise.all(
    ctx.kinds.all.flatMap((target) =>
      tiesTo(ctx.kinds, target)
        .filter((tie) => tie.isRequired || tie.onDelete !== undefined)
        .flatMap((tie) => {
          const batch = batches.find((each) => each.kind.kind === tie.kind.kind)
          return batch ? [missing(tx, ctx, { tie, target, ids: batch.ids, own })] : []
        }),
    ),
  )
  return found.flat()
}

async function missing(
  tx: OrgTx,
  ctx: Ctx,
  { tie, target, ids, own }: { tie: Tie; target: RecordKind; ids: readonly Id[]; own: readonly Id[] },
): Promise<FieldError[]> {
  const isOfKind = tie.typeColumn ? sql`and ${sql.ref(`t.${tie.typeColumn}`)} = ${target.kind}` : sql``
  const found = await sql<{ id: Id; name: string; is_visible: boolean }>`
    select distinct p.id, ${sql.ref(`p.${target.nameColumn}`)}::text as name, ${target.visible(ctx.actor, 'p', ctx.kinds)} as is_visible
    from ${sql.table(tie.kind.table)} t join ${sql.table(target.table)} p on p.org_id = t.org_id and p.id = ${sql.ref(`t.${tie.column}`)} ${isOfKind}
    where t.org_id = ${ctx.orgId} and t.id = any(${ids}::uuid[]) and p.deleted_at is not null and p.id <> all(${own}::uuid[]) limit 10`.execute(
    tx,
  )
  return found.rows.map(({ id, name, is_visible }) => ({
    path: tie.key,
    code: 'in_recycle_bin',
    params: { kind: target.kind, ...(is_visible ? { id, name } : {}) },
  }))
}

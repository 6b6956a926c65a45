import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import type { UndoConflict } from '../store.ts'

/** One way in which the database holds rows to others: they cannot be written while that other is not there. */
interface ForeignKey {
  table: string
  column: string
  target: string
  targetColumn: string
}

/**
 * Records of an import (`of`, a condition on `r`) that can't be what they were because what they, or their parts, referred to
 * has been purged. What is in the recycle bin can be referred to.
 */
export async function lostReferences(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  of: RawBuilder<boolean>,
): Promise<UndoConflict[]> {
  const lost = (await foreignKeys(tx, kind)).map((key) => isLost(ctx, kind, key))
  if (lost.length === 0) return []
  const found = await sql<UndoConflict>`select r.record_id as id, r.kind, r.row_number as row, 'reference_gone' as code
    from import_records r where ${of} and r.action = 'updated' and r.before is not null and (${sql.join(lost, sql` or `)})`.execute(
    tx,
  )
  return found.rows
}

function isLost(ctx: Pick<Ctx, 'orgId'>, kind: RecordKind, key: ForeignKey): RawBuilder<boolean> {
  const { table, column, target, targetColumn } = key
  const isGone = (id: RawBuilder<unknown>) => sql<boolean>`${id} is not null and not exists (
    select from ${sql.table(target)} x where x.org_id = ${ctx.orgId} and ${sql.ref(`x.${targetColumn}`)} = ${id})`
  if (table === kind.table) return sql<boolean>`(${isGone(sql`(r.before->>${column}::text)::uuid`)})`
  return sql<boolean>`exists (select from jsonb_array_elements(r.before->${table}::text) p
    where ${isGone(sql`(p.value->>${column}::text)::uuid`)})`
}

/** Those of the kind's table and of its parts', but that by which a part belongs to its record. */
async function foreignKeys(tx: OrgTx, { table, parts }: RecordKind): Promise<ForeignKey[]> {
  const tables = [table, ...parts.map((part) => part.table)].map((name) => `public.${name}`)
  const found = await sql<ForeignKey>`
    select f.conrelid::regclass::text as "table", a.attname as "column", f.confrelid::regclass::text as target, b.attname as "targetColumn"
    from pg_constraint f cross join lateral unnest(f.conkey, f.confkey) as pair (here, there)
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = pair.here and a.attname <> 'org_id' and a.atttypid = 'uuid'::regtype
      join pg_attribute b on b.attrelid = f.confrelid and b.attnum = pair.there
    where f.contype = 'f' and f.conrelid = any(${tables}::regclass[])`.execute(tx)
  return found.rows.filter((key) => !parts.some((part) => part.table === key.table && part.column === key.column))
}

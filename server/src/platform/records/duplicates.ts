import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { conflict } from '../errors.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from './kind.ts'

/**
 * Refuses a text that another record of the kind already has, whatever the case of its letters: 409 with `duplicate` at the
 * field, and which record it is if the actor may see that one. A unique index stands behind it for two writers at once.
 */
export async function refuseDuplicate(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  key: string,
  value: string | null | undefined,
  ownId?: Id,
): Promise<void> {
  if (!value) return
  const column = sql.ref(`t.${kind.byKey.get(key)!.column}`)
  const found = await sql<{ id: Id; name: string; is_visible: boolean }>`
    select t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name, ${kind.visible(ctx.actor, 't', ctx.kinds)} as is_visible from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and lower(${column}) = lower(${value}) and t.deleted_at is null and t.id is distinct from ${ownId ?? null}::uuid limit 1`.execute(
    tx,
  )
  const other = found.rows[0]
  if (!other) return
  const params = { kind: kind.kind, ...(other.is_visible ? { id: other.id, name: other.name } : {}) }
  throw conflict('conflict', 'Another record already has this value.', [{ path: key, code: 'duplicate', params }])
}

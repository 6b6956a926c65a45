import { sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { FieldError } from '../../errors.ts'
import type { Id } from '../../id.ts'
import { customPrefix } from '../field-access.ts'
import type { RecordKind } from '../kind.ts'
import type { CustomValues } from '../schema.ts'

/** A record and its own fields as they are about to be, or have been, written. */
export interface Holder {
  /** Missing for a record that is only made now. */
  id?: Id
  values: CustomValues
}

/** Names below `custom` of the fields of a kind that hold files. */
function fileKeys({ bound }: RecordKind): string[] {
  return bound.flatMap(({ type, custom }) => (custom && type === 'file' ? [custom.name] : []))
}

interface Held {
  record_id: Id
  field_key: string
  file_id: Id
}

function heldBy(keys: readonly string[], { id, values }: Holder): Held[] {
  return keys.flatMap((key) =>
    ((values[key] ?? []) as Id[]).map((file) => ({ record_id: id ?? '', field_key: key, file_id: file })),
  )
}

/**
 * What is neither an upload of the actor nor in that very field already (file_not_uploaded at the file). Uploads are locked,
 * so that they are not purged before the record holds them.
 */
export async function strangeFiles(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  holders: readonly Holder[],
): Promise<FieldError[]> {
  const keys = fileKeys(kind)
  const given = keys.length === 0 ? [] : holders.flatMap((holder) => heldBy(keys, holder))
  if (given.length === 0) return []
  const own = await sql<{ id: Id }>`select id from files where org_id = ${ctx.orgId}
    and id = any(${[...new Set(given.map(({ file_id }) => file_id))]}::uuid[]) and created_by = ${ctx.actor.userId}
    for key share`.execute(tx)
  const isOwn = new Set(own.rows.map(({ id }) => id))
  const others = given.filter(({ file_id }) => !isOwn.has(file_id))
  const isHeld = await standing(tx, ctx, kind, others)
  return holders.flatMap((holder) =>
    keys.flatMap((key) =>
      heldBy([key], holder).flatMap((held, index) =>
        isOwn.has(held.file_id) || isHeld.has(placeOf(held))
          ? []
          : [{ path: `${customPrefix}${key}.${index}`, code: 'file_not_uploaded' }],
      ),
    ),
  )
}

function placeOf({ record_id, field_key, file_id }: Held): string {
  return `${record_id} ${field_key} ${file_id}`
}

async function standing(tx: OrgTx, ctx: Ctx, kind: RecordKind, held: readonly Held[]): Promise<Set<string>> {
  const asked = held.filter(({ record_id }) => record_id !== '')
  if (asked.length === 0) return new Set()
  const found = await sql<Held>`select h.record_id, h.field_key, h.file_id from ${listOf(asked)}
    join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = h.record_id
    where t.custom->h.field_key ? h.file_id::text`.execute(tx)
  return new Set(found.rows.map(placeOf))
}

function listOf(held: readonly Held[]) {
  return sql`unnest(${held.map(({ record_id }) => record_id)}::uuid[], ${held.map(({ field_key }) => field_key)}::text[],
    ${held.map(({ file_id }) => file_id)}::uuid[]) as h (record_id, field_key, file_id)`
}

/**
 * Keeps the actor's uploads for the records that have just been given them, and notes which files the records have let go.
 * A file that stood in a field before anybody checked whose it is stays as little theirs as it was. Did the values concern
 * files at all?
 */
export async function holdFiles(tx: OrgTx, ctx: Ctx, given: RecordKind, holders: readonly Holder[]): Promise<boolean> {
  const keys = fileKeys(ctx.kinds.of(given)).filter((key) => holders.some(({ values }) => key in values))
  if (keys.length === 0) return false
  const held = holders.flatMap((holder) => heldBy(keys, holder))
  if (held.length > 0)
    await sql`insert into field_files (org_id, record_id, field_key, file_id, kind)
      select f.org_id, h.record_id, h.field_key, f.id, ${given.kind} from ${listOf(held)}
      join files f on f.org_id = ${ctx.orgId} and f.id = h.file_id and f.created_by = ${ctx.actor.userId}
      on conflict do nothing`.execute(tx)
  const ids = holders.map(({ id }) => id!)
  await noteReleases(tx, ctx, given, ids)
  return true
}

/** Brings in line what is known of files with what records hold now, as after an undo. */
export async function noteReleases(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId' | 'now' | 'kinds'>,
  kind: RecordKind,
  ids: readonly Id[],
): Promise<void> {
  const keys = fileKeys(ctx.kinds.whole.of(kind))
  if (keys.length === 0) return
  await sql`update field_files h set released_at = case when h.released_at is null then ${ctx.now}::timestamptz end
    from ${sql.table(kind.table)} t
    where h.org_id = ${ctx.orgId} and h.record_id = any(${ids}::uuid[]) and h.field_key = any(${keys}::text[])
      and t.org_id = h.org_id and t.id = h.record_id
      and (h.released_at is null) <> coalesce(t.custom->h.field_key ? h.file_id::text, false)`.execute(tx)
}

/** Forgets what records let go of before `before`. */
export async function forgetReleased(tx: OrgTx, orgId: Id, before: Date): Promise<void> {
  await sql`delete from field_files where org_id = ${orgId} and released_at < ${before}`.execute(tx)
}

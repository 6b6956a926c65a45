import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { authorize } from '../../platform/access/authorize.ts'
import { validationFailed } from '../../platform/errors.ts'
import { type Id, isId } from '../../platform/id.ts'
import { dayAfter, startOfDay } from '../../platform/records/periods.ts'
import { shows } from '../../platform/records/restrict.ts'
import { isSubjectInSight, isSubjectOpen, subjectName } from '../timeline/index.ts'
import { activitiesChanging } from './changes.ts'
import { mayView, seesAll } from './policy.ts'
import { type EntryRow, presentEntry } from './present.ts'
import type { AuditEntry, AuditFilters, AuditPage, AuditQuery } from './schema.ts'

interface Place {
  at: string
  id: Id
}

/**
 * The organization's log, newest first: what happened to records that the actor can see, and for who may view it everywhere
 * also to those that were deleted, to accounts and settings. Throws forbidden and validation_failed.
 */
export async function listAudit(ctx: Ctx, { limit, cursor, ...filters }: AuditQuery): Promise<AuditPage> {
  authorize(mayView(ctx.actor), 'audit.view')
  const parts = partsOf(ctx, filters)
  const before = parseCursor(cursor)
  const rows = await withOrg(ctx, (tx) => selectEntries(tx, ctx, { parts, before, limit: limit + 1 }))
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map((row) => presentEntry(ctx, row)),
    nextCursor: rows.length > limit && last ? `${last.occurred_at.toISOString()}_${last.id}` : null,
  }
}

/** The same from beginning to end, a few at a time. The caller has checked rights and filters. */
export async function* readAudit(ctx: Ctx, filters: AuditFilters): AsyncGenerator<AuditEntry> {
  const parts = partsOf(ctx, filters)
  const limit = 500
  for (let before: Place | undefined; ;) {
    const from = before
    const rows: EntryRow[] = await withOrg(ctx, (tx) => selectEntries(tx, ctx, { parts, before: from, limit }))
    for (const row of rows) yield presentEntry(ctx, row)
    const last = rows.at(-1)
    if (rows.length < limit || !last) return
    before = { at: last.occurred_at.toISOString(), id: last.id }
  }
}

/**
 * What to look for: parts of the log that have nothing in common, each of which one index reads in order. Throws
 * validation_failed with every filter that makes no sense.
 */
export function partsOf(ctx: Ctx, filters: AuditFilters): RawBuilder<unknown>[] {
  const { actorId, kind, recordId, field, action, via, from, to } = filters
  refuseUnknownField(ctx, kind, field)
  const known = kind === undefined ? undefined : ctx.kinds.get(kind)
  const zone = ctx.organization.timeZone
  const conditions = [
    sql`true`,
    isSubjectInSight(ctx),
    ...(seesAll(ctx.actor) ? [] : [isSubjectOpen(ctx)]),
    ...(actorId ? [sql`a.actor_id = ${actorId}`] : []),
    // Most are about a record of their own kind, which an index knows.
    ...(known && !known.subject?.toldAs ? [sql`a.subject_type = ${known.kind}`] : []),
    ...(recordId ? [sql`a.subject_id = ${recordId}`] : []),
    ...(action ? [sql`a.kind = split_part(a.kind, '.', 1) || ${`.${action}`}`] : []),
    ...(kind && action ? [sql`a.kind = ${`${kind}.${action}`}`] : []),
    ...(via ? [sql`a.via = ${via}`] : []),
    ...(from ? [sql`a.occurred_at >= ${startOfDay(from, zone)}`] : []),
    ...(to ? [sql`a.occurred_at < ${startOfDay(dayAfter(to), zone)}`] : []),
  ]
  return kindsOf(kind, field).map((part) => sql.join([...conditions, part], sql` and `))
}

/**
 * What changed a field stands in the kind's activity `updated`. A change of owner, stage or status, a win or a conversion has an
 * activity of its own, which says which fields it changes.
 */
function kindsOf(kind: string | undefined, field: string | undefined): RawBuilder<unknown>[] {
  if (kind === undefined) return [sql`true`]
  if (field === undefined) return [sql`a.kind ^@ ${`${kind}.`}`]
  return [
    sql`a.kind = ${`${kind}.updated`} and a.data @> ${JSON.stringify({ changes: [{ field }] })}::jsonb`,
    ...activitiesChanging(kind, field).map(({ activity, unlessNull }) =>
      unlessNull === undefined
        ? sql`a.kind = ${activity}`
        : sql`a.kind = ${activity} and (a.data->${unlessNull}::text) is distinct from 'null'::jsonb`,
    ),
  ]
}

/** Whether a field was ever changed is nothing for those who may not see it: to them it does not exist. */
function refuseUnknownField(ctx: Ctx, kind: string | undefined, field: string | undefined): void {
  if (field === undefined) return
  if (kind === undefined) throw validationFailed([{ path: 'kind', code: 'required' }])
  const known = ctx.kinds.get(kind)
  if (known?.byKey.has(field) && !shows(known, field)) {
    const options = known.bound.map((each) => each.key).filter((key) => shows(known, key))
    throw validationFailed([{ path: 'field', code: 'invalid_option', params: { options } }])
  }
}

async function selectEntries(
  tx: OrgTx,
  ctx: Ctx,
  { parts, before, limit }: { parts: RawBuilder<unknown>[]; before: Place | undefined; limit: number },
): Promise<EntryRow[]> {
  const isOlder = before ? sql`and (a.occurred_at, a.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``
  const newest = sql.join(
    parts.map(
      (part) =>
        sql`(select a.* from activities a where a.org_id = ${ctx.orgId} and ${part} ${isOlder} order by a.occurred_at desc, a.id desc limit ${limit})`,
    ),
    sql` union all `,
  )
  const found = await sql<EntryRow>`
    select a.id, a.kind, a.subject_type, a.subject_id, ${nameOf(ctx)} as subject_name, ${isSubjectOpen(ctx)} as is_open,
      a.actor_id, u.name as actor_name, a.via, a.api_key_id, k.name as api_key_name, a.ip, a.user_agent, a.request_id, a.data, a.occurred_at,
      c.position, encode(c.hash, 'hex') as hash
    from (${newest}) a
    left join users u on u.org_id = a.org_id and u.id = a.actor_id
    left join api_keys k on k.org_id = a.org_id and k.id = a.api_key_id
    left join activity_chain c on c.org_id = a.org_id and c.activity_id = a.id
    order by a.occurred_at desc, a.id desc limit ${limit}`.execute(tx)
  return found.rows
}

/** The name of today; for what is purged, the one it had when it went; for an account, its owner's. */
function nameOf(ctx: Ctx): RawBuilder<string | null> {
  return sql<string | null>`coalesce(${subjectName(ctx)},
    (select n.name from users n where a.subject_type = 'account' and n.org_id = a.org_id and n.id = a.subject_id),
    (select p.data->>'name' from activities p where p.org_id = a.org_id and p.subject_type = a.subject_type and p.subject_id = a.subject_id
      and p.kind = a.subject_type || '.purged' limit 1))`
}

function parseCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined
  const [at = '', id = ''] = cursor.split('_')
  if (!isId(id) || Number.isNaN(Date.parse(at))) throw validationFailed([{ path: 'cursor', code: 'invalid_format' }])
  return { at, id }
}

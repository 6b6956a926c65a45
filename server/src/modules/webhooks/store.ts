import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { insertRow, softDeleteRow, updateRow } from '../../platform/records/store.ts'
import { webhookKind } from './fields.ts'
import type { DisabledReason } from './webhook.ts'

export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, webhookKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, webhookKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, webhookKind, id, columns)
export const softDelete = (tx: OrgTx, ctx: Ctx, id: Id): Promise<void> => softDeleteRow(tx, ctx, webhookKind, id)

/** How many the organization has: every change is looked at for each of them. */
export async function countWebhooks(tx: OrgTx, orgId: Id): Promise<number> {
  const found = await sql<{
    count: number
  }>`select count(*)::int as count from webhooks where org_id = ${orgId} and deleted_at is null`.execute(tx)
  return found.rows[0]!.count
}

/** What background work needs to know of a webhook. */
export interface StandingWebhook {
  id: Id
  name: string
  url: string
  events: string[]
  isActive: boolean
  secret: string
  previousSecret: string | null
  previousSecretUntil: Date | null
  position: number
  failures: number
  restingUntil: Date | null
  ownerId: Id
  apiKeyId: Id | null
}

interface StandingRow {
  id: Id
  name: string
  url: string
  events: string[]
  is_active: boolean
  secret: string
  previous_secret: string | null
  previous_secret_until: Date | null
  position: string
  failures: number
  resting_until: Date | null
  owner_id: Id
  api_key_id: Id | null
}

/** The active webhooks that have not heard of everything up to this place. */
export async function behind(tx: OrgTx, orgId: Id, position: number): Promise<Id[]> {
  const found = await sql<{ id: Id }>`select id from webhooks
    where org_id = ${orgId} and is_active and deleted_at is null and position < ${position} order by id`.execute(tx)
  return found.rows.map((row) => row.id)
}

export async function hasActive(tx: OrgTx, orgId: Id): Promise<boolean> {
  const found =
    await sql`select 1 from webhooks where org_id = ${orgId} and is_active and deleted_at is null limit 1`.execute(tx)
  return found.rows.length > 0
}

/** Whoever asks; undefined when it is deleted. With `lock` also when another process is at it. */
export async function findStanding(tx: OrgTx, orgId: Id, id: Id, lock?: 'lock'): Promise<StandingWebhook | undefined> {
  const found =
    await sql<StandingRow>`select * from webhooks where org_id = ${orgId} and id = ${id} and deleted_at is null
    ${lock ? sql`for no key update skip locked` : sql``}`.execute(tx)
  const row = found.rows[0]
  return (
    row && {
      id: row.id,
      name: row.name,
      url: row.url,
      events: row.events,
      isActive: row.is_active,
      secret: row.secret,
      previousSecret: row.previous_secret,
      previousSecretUntil: row.previous_secret_until,
      position: Number(row.position),
      failures: row.failures,
      restingUntil: row.resting_until,
      ownerId: row.owner_id,
      apiKeyId: row.api_key_id,
    }
  )
}

export async function advance(tx: OrgTx, orgId: Id, id: Id, position: number): Promise<void> {
  await sql`update webhooks set position = ${position} where org_id = ${orgId} and id = ${id}`.execute(tx)
}

// How a webhook fares is no change that somebody made: its version stays.

/** A busy webhook is written to once a minute. */
export async function noteSuccess(tx: OrgTx, orgId: Id, id: Id, now: Date): Promise<void> {
  await sql`update webhooks set last_success_at = ${now}, failures = 0, failing_since = null, resting_until = null
    where org_id = ${orgId} and id = ${id}
      and (failures > 0 or last_success_at is null or last_success_at < ${new Date(now.getTime() - 60_000)})`.execute(
    tx,
  )
}

export async function noteFailure(
  tx: OrgTx,
  orgId: Id,
  id: Id,
  now: Date,
): Promise<{ failures: number; failingSince: Date }> {
  const found = await sql<{ failures: number; failing_since: Date }>`
    update webhooks set failures = failures + 1, failing_since = coalesce(failing_since, ${now})
    where org_id = ${orgId} and id = ${id} returning failures, failing_since`.execute(tx)
  const row = found.rows[0]!
  return { failures: row.failures, failingSince: row.failing_since }
}

export async function letRest(tx: OrgTx, orgId: Id, id: Id, until: Date): Promise<void> {
  await sql`update webhooks set resting_until = ${until} where org_id = ${orgId} and id = ${id}`.execute(tx)
}

/** False when it was off already. */
export async function switchOff(
  tx: OrgTx,
  { orgId, now }: Pick<Ctx, 'orgId' | 'now'>,
  id: Id,
  reason: DisabledReason,
): Promise<boolean> {
  const found =
    await sql`update webhooks set is_active = false, disabled_reason = ${reason}, updated_at = ${now}, version = version + 1
    where org_id = ${orgId} and id = ${id} and is_active and deleted_at is null returning 1`.execute(tx)
  return found.rows.length > 0
}

import { type Kysely, sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Row } from '../../../platform/records/row.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { insertRow, updateRow } from '../../../platform/records/store.ts'
import { apiKeyKind } from './fields.ts'

/** How far behind `last_used_at` may be: a busy program does not write a row per request. */
const usedEveryMs = 60_000

export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, apiKeyKind, id, 'forUpdate')
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, apiKeyKind, id, columns)

export async function insert(tx: OrgTx, ctx: Ctx, hash: string, columns: Record<string, unknown>): Promise<Row> {
  const row = await insertRow(tx, ctx, apiKeyKind, columns)
  await tx.insertInto('auth_api_keys').values({ key_hash: hash, organization_id: ctx.orgId, key_id: row.id }).execute()
  return row
}

/** Which key of which organization has this hash. */
export async function findByHash(global: Kysely<DB>, hash: string): Promise<{ orgId: Id; keyId: Id } | undefined> {
  return global
    .selectFrom('auth_api_keys')
    .select(['organization_id as orgId', 'key_id as keyId'])
    .where('key_hash', '=', hash)
    .executeTakeFirst()
}

export interface StoredKey {
  ownerId: Id
  rights: string[]
  expiresAt: Date | null
  revokedAt: Date | null
}

export async function findKey(tx: OrgTx, orgId: Id, id: Id): Promise<StoredKey | undefined> {
  const found = await tx
    .selectFrom('api_keys')
    .select(['owner_id', 'rights', 'expires_at', 'revoked_at'])
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    found && {
      ownerId: found.owner_id,
      rights: found.rights,
      expiresAt: found.expires_at && new Date(found.expires_at),
      revokedAt: found.revoked_at && new Date(found.revoked_at),
    }
  )
}

/** Remembers when and from where the key was last used, to the minute. Not a change of the key: its version stays. */
export async function noteUse(tx: OrgTx, orgId: Id, id: Id, use: { now: Date; ip: string }): Promise<void> {
  const before = new Date(use.now.getTime() - usedEveryMs)
  await sql`update api_keys set last_used_at = ${use.now}, last_used_ip = ${use.ip} where org_id = ${orgId} and id = ${id}
    and (last_used_at is null or last_used_at < ${before} or last_used_ip is distinct from ${use.ip})`.execute(tx)
}

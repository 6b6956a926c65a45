import type { Ctx } from '../../../platform/context.ts'
import { presentRecord, type Row } from '../../../platform/records/row.ts'
import { statusOf } from './api-key.ts'
import { apiKeyKind } from './fields.ts'
import { canRevoke } from './policy.ts'
import type { ApiKey } from './schema.ts'

export function presentApiKey(ctx: Pick<Ctx, 'actor' | 'kinds' | 'now'>, row: Row): ApiKey {
  const status = statusOf(
    { revokedAt: row['revoked_at'] as Date | null, expiresAt: row['expires_at'] as Date | null },
    ctx.now,
  )
  const key = { ...presentRecord(ctx, apiKeyKind, row), status }
  return { ...key, rights: row['rights'] as string[], can: { revoke: canRevoke(ctx.actor, key) } }
}

import type { Ctx } from '../../platform/context.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { webhookKind } from './fields.ts'
import { can, webhookActions } from './policy.ts'
import type { Counts } from './queries.ts'
import type { Webhook } from './schema.ts'

export function presentWebhook(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row, counts?: Counts): Webhook {
  const stored = presentRecord(ctx, webhookKind, row)
  const whenOff = stored.disabledReason === null ? 'off' : 'disabled'
  const whenOn = stored.failingSince === null ? 'active' : 'failing'
  const webhook = { ...stored, status: stored.isActive ? whenOn : whenOff } as const
  const allowed = webhookActions.map((action) => [action, can(ctx.actor, action, webhook)] as const)
  return {
    ...webhook,
    events: row['events'] as string[],
    pendingCount: counts?.pending ?? 0,
    deadCount: counts?.dead ?? 0,
    can: Object.fromEntries(allowed) as Webhook['can'],
  }
}

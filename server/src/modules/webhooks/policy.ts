import { type RawBuilder, sql } from 'kysely'
import { type Actor, covers, type Owned } from '../../platform/access/actor.ts'
import { ownedBy } from '../../platform/access/visible.ts'
import type { Id } from '../../platform/id.ts'

/** One's own always; others' by right. A key sees by right what its owner sees. */
export function visibleWebhooks(actor: Actor, alias: string): RawBuilder<boolean> {
  const byRight = ownedBy(actor, 'webhook.view', alias)
  return actor.apiKey ? byRight : sql<boolean>`(${sql.ref(`${alias}.owner_id`)} = ${actor.userId} or ${byRight})`
}

export const webhookActions = ['edit', 'disable', 'delete', 'readAnswers'] as const
export type WebhookAction = (typeof webhookActions)[number]

/**
 * A webhook shows its receiver what its owner may see, or the key it was made with. So only they may say where it goes; others
 * with the right can stop it. What a receiver answered may repeat what it was told, and is theirs too.
 */
export function can(actor: Actor, action: WebhookAction, webhook: Owned & { apiKeyId: Id | null }): boolean {
  switch (action) {
    case 'edit':
      return isTheirs(actor, webhook) && covers(actor, 'webhook.edit', webhook)
    case 'disable':
      return covers(actor, 'webhook.edit', webhook)
    case 'delete':
      return covers(actor, 'webhook.delete', webhook)
    case 'readAnswers':
      return isTheirs(actor, webhook)
  }
}

function isTheirs(actor: Actor, webhook: Owned & { apiKeyId: Id | null }): boolean {
  if (webhook.ownerId !== actor.userId) return false
  return actor.apiKey === undefined || webhook.apiKeyId === actor.apiKey.id
}

/** As the kind's field `status` tells it. */
export function statusSql(_clock: unknown, alias: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`(case when not ${column('is_active')} then case when ${column('disabled_reason')} is null then 'off' else 'disabled' end
    when ${column('failing_since')} is not null then 'failing' else 'active' end)`
}

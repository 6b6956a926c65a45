import { type RawBuilder, sql } from 'kysely'
import { type Actor, covers, type Owned } from '../../../platform/access/actor.ts'
import { ownedBy } from '../../../platform/access/visible.ts'
import type { Ctx } from '../../../platform/context.ts'

/** One's own keys always: whoever made one must be able to find and revoke it. A key sees others only by right. */
export function visibleApiKeys(actor: Actor, alias: string): RawBuilder<boolean> {
  if (actor.apiKey) return ownedBy(actor, 'apiKey.view', alias)
  return sql<boolean>`(${sql.ref(`${alias}.owner_id`)} = ${actor.userId} or ${ownedBy(actor, 'apiKey.view', alias)})`
}

export const apiKeyActions = ['revoke'] as const

export function canRevoke(actor: Actor, key: Owned & { status: string }): boolean {
  const mayReach = (key.ownerId === actor.userId && !actor.apiKey) || covers(actor, 'apiKey.revoke', key)
  return mayReach && key.status !== 'revoked'
}

/** The same as `statusOf` in api-key.ts. */
export function statusSql({ now }: Pick<Ctx, 'now'>, alias: string): RawBuilder<unknown> {
  return sql`(case when ${sql.ref(`${alias}.revoked_at`)} is not null then 'revoked'
    when ${sql.ref(`${alias}.expires_at`)} <= ${now} then 'expired' else 'active' end)`
}

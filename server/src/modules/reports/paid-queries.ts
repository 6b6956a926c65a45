import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Home } from './home-schema.ts'

export async function paidThisMonth(_tx: OrgTx, ctx: Ctx): Promise<Home['payments']> {
  if (!hasRight(ctx.actor, 'payment.view')) return null
  return null
}

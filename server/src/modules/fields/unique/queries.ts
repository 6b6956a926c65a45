import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { isSeen, loadSeen, presentRules } from './present.ts'
import type { UniqueRule } from './schema.ts'
import * as store from './store.ts'

export async function listUniqueRules(ctx: Ctx, kind: string): Promise<{ items: UniqueRule[] }> {
  return withOrg(ctx, async (tx) => {
    authorizeRight(ctx.actor, 'organization.manage')
    if (!ctx.kinds.get(kind)) {
      const options = ctx.kinds.all.map((known) => known.kind)
      throw validationFailed([{ path: 'kind', code: 'invalid_option', params: { options } }])
    }
    const rules = await store.rulesOf(tx, ctx, kind)
    return {
      items: await presentRules(
        tx,
        ctx,
        rules.filter((rule) => isSeen(ctx, rule)),
      ),
    }
  })
}

export async function getUniqueRule(ctx: Ctx, id: Id): Promise<UniqueRule> {
  return withOrg(ctx, async (tx) => {
    const row = await loadSeen(tx, ctx, id)
    authorizeRight(ctx.actor, 'organization.manage')
    const [rule] = await presentRules(tx, ctx, [row])
    return rule!
  })
}

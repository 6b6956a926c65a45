import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { startAgain } from './create-rule.ts'
import { loadSeen, presentRules } from './present.ts'
import type { UniqueRule } from './schema.ts'
import * as store from './store.ts'

/** Tries a refused rule once more; one that holds, or is being checked, stays as it is. Throws stale_version. */
export async function checkUniqueRule(ctx: Ctx, id: Id, version: number): Promise<UniqueRule> {
  return withOrg(ctx, async (tx) => {
    const row = await loadSeen(tx, ctx, id, 'forChange')
    authorizeRight(ctx.actor, 'organization.manage')
    const [before] = await presentRules(tx, ctx, [row])
    if (row.version !== version) throw staleVersion(before)
    if (row.status !== 'refused') return before!
    await store.markField(tx, ctx, row, true)
    const [rule] = await presentRules(tx, ctx, [await startAgain(tx, ctx, row)])
    return rule!
  })
}

import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { notFound, validationFailed } from '../../platform/errors.ts'
import { visibleIds } from '../../platform/records/references.ts'
import type { NewVisit } from './schema.ts'
import { countVisit } from './store.ts'

/** Remembers that the actor has opened a record, for nobody but themselves. It is no change, so the timeline tells nothing. */
export async function noteVisit(ctx: Ctx, { kind, id }: NewVisit): Promise<void> {
  if (!ctx.kinds.get(kind)?.isSearched) throw validationFailed([{ path: 'kind', code: 'invalid_option' }])
  await withOrg(ctx, async (tx) => {
    const recordId = id.toLowerCase()
    if (!(await visibleIds(tx, ctx, kind, [recordId])).has(recordId)) throw notFound(kind, id)
    await countVisit(tx, ctx, { kind, id: recordId })
  })
}

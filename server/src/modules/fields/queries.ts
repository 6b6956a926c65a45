import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { presentField } from './present.ts'
import type { CustomFieldRecord } from './schema.ts'
import * as store from './store.ts'

export async function getField(ctx: Ctx, id: Id): Promise<CustomFieldRecord> {
  return withOrg(ctx, async (tx) => presentField(ctx, await store.load(tx, ctx, id)))
}

import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../../platform/records/list.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { apiKeyKind } from './fields.ts'
import { presentApiKey } from './present.ts'
import type { ApiKey } from './schema.ts'

export async function listApiKeys(ctx: Ctx, query: ListQuery): Promise<Page<ApiKey>> {
  const page = await withOrg(ctx, (tx) => listRecords(tx, ctx, apiKeyKind, query))
  return { ...page, items: page.items.map((row) => presentApiKey(ctx, row)) }
}

export async function getApiKey(ctx: Ctx, id: Id): Promise<ApiKey> {
  return presentApiKey(ctx, await withOrg(ctx, (tx) => selectVisible(tx, ctx, apiKeyKind, id)))
}

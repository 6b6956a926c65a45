import { kinds, bulkWork } from '../../modules.ts'
import type { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { workOnBulkChange } from './jobs.ts'
import type { BulkChange, NewBulkChange, ResultPage } from './schema.ts'

export async function bulkChange(client: TestClient, given: NewBulkChange): Promise<BulkChange> {
  const response = await client.post('/bulk-changes', given)
  if (response.status !== 201) throw new Error(`No bulk change: ${JSON.stringify(response.body)}`)
  return response.body as BulkChange
}

/** Does the work that waits for a worker. */
export async function workOn(app: TestApp, client: TestClient, id: string): Promise<BulkChange> {
  const payload = { orgId: client.orgId, bulkChangeId: id }
  await workOnBulkChange(bulkWork).run(payload, { db: app.db, kinds })
  return (await client.get(`/bulk-changes/${id}`)).body as BulkChange
}

export async function undoBulkChange(client: TestClient, id: string): Promise<BulkChange> {
  const { version } = (await client.get(`/bulk-changes/${id}`)).body as BulkChange
  const response = await client.post(`/bulk-changes/${id}/undo`, { version })
  if (response.status !== 200) throw new Error(`Not undone: ${JSON.stringify(response.body)}`)
  return response.body as BulkChange
}

export async function resultsOf(client: TestClient, id: string, query: object = {}): Promise<ResultPage['items']> {
  return ((await client.get(`/bulk-changes/${id}/results`, { limit: 200, ...query })).body as ResultPage).items
}

import { kinds } from '../../modules.ts'
import type { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { writeFile } from './jobs.ts'
import type { Export, NewExport } from './schema.ts'

export async function askExport(client: TestClient, given: Partial<NewExport> = {}): Promise<Export> {
  const response = await client.post('/exports', { kind: 'customer', format: 'csv', query: {}, ...given })
  if (response.status !== 201) throw new Error(`No export: ${JSON.stringify(response.body)}`)
  return response.body as Export
}

/** Does the work that waits for a worker. */
export async function workOnExport(
  app: TestApp,
  client: TestClient,
  id: string,
  onBatch?: (done: number) => Promise<void>,
): Promise<Export> {
  await writeFile({ orgId: client.orgId, exportId: id }, { db: app.db, dataDir: app.dataDir, kinds }, onBatch)
  return (await client.get(`/exports/${id}`)).body as Export
}

/** The bytes of a list as a file. */
export async function exportFile(app: TestApp, client: TestClient, given: Partial<NewExport> = {}): Promise<Buffer> {
  const { id } = await askExport(client, given)
  const made = await workOnExport(app, client, id)
  if (made.status !== 'done') throw new Error(`Not done: ${JSON.stringify(made)}`)
  return (await client.get(`/exports/${id}/file`)).bytes
}

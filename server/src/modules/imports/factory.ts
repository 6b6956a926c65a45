import type { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { kinds } from '../../modules.ts'
import { takeRecordsBack, takeRows } from './jobs.ts'
import type { ImportKindName } from './kinds/kind-names.ts'
import type { ImportView } from './schema.ts'

/** An uploaded file of `kind`, in the state in which the wizard opens it. */
export async function uploadImport(
  client: TestClient,
  kind: ImportKindName,
  content: string | Buffer,
  name = `${kind}.csv`,
): Promise<ImportView> {
  const response = await client.upload(`/imports?kind=${kind}`, { name, content })
  if (response.status !== 201) throw new Error(`No import: ${JSON.stringify(response.body)}`)
  return response.body as ImportView
}

/** Starts a dry run or a run and does its work at once, as a worker would. */
export async function finishImport(
  app: TestApp,
  client: TestClient,
  id: string,
  step: 'dry-run' | 'run',
): Promise<ImportView> {
  const { version } = (await client.get(`/imports/${id}`)).body as ImportView
  const started = await client.post(`/imports/${id}/${step}`, { version })
  if (started.status !== 202) throw new Error(`Not started: ${JSON.stringify(started.body)}`)
  await workOn(app, client, id)
  return (await client.get(`/imports/${id}`)).body as ImportView
}

/** Does the work that waits for a worker: a dry run, a run or an undo. `onBatch` happens behind each of its transactions. */
export async function workOn(
  app: Pick<TestApp, 'db' | 'dataDir'>,
  client: Pick<TestClient, 'orgId'>,
  id: string,
  onBatch: (done: number) => unknown = () => undefined,
): Promise<void> {
  const payload = { orgId: client.orgId, importId: id }
  const deps = { db: app.db, dataDir: app.dataDir, kinds }
  const hear = async (done: number) => void (await onBatch(done))
  await takeRows(payload, deps, hear)
  await takeRecordsBack({ ...payload, keepChanged: false }, deps, hear)
}

/** Uploads and imports a file as it is proposed. */
export async function importFile(
  app: TestApp,
  client: TestClient,
  kind: ImportKindName,
  content: string | Buffer,
  name?: string,
): Promise<ImportView> {
  const { id } = await uploadImport(client, kind, content, name)
  return finishImport(app, client, id, 'run')
}

/** Takes an import back, as a worker would. */
export async function takeImportBack(
  app: TestApp,
  client: TestClient,
  id: string,
  keepChanged = false,
): Promise<ImportView> {
  const { version } = (await client.get(`/imports/${id}`)).body as ImportView
  const started = await client.post(`/imports/${id}/undo`, { version, keepChanged })
  if (started.status !== 202) throw new Error(`Not undone: ${JSON.stringify(started.body)}`)
  const { db, dataDir } = app
  await takeRecordsBack({ orgId: client.orgId, importId: id, keepChanged }, { db, dataDir, kinds }, () => undefined)
  return (await client.get(`/imports/${id}`)).body as ImportView
}

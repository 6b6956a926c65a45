import { kinds } from '../../../modules.ts'
import type { TestApp } from '../../../testing/test-app.ts'
import type { TestClient } from '../../../testing/test-client.ts'
import { workOnRule } from './jobs.ts'
import type { NewUniqueRule, UniqueRule } from './schema.ts'

/** A rule made through the API; what records have already is looked through by a job. */
export async function makeUniqueRule(client: TestClient, input: Partial<NewUniqueRule> = {}): Promise<UniqueRule> {
  const response = await client.post('/unique-rules', { kind: 'customer', fields: ['name'], ...input })
  if (response.status !== 201) throw new Error(`No rule: ${JSON.stringify(response.body)}`)
  return response.body as UniqueRule
}

/** Does the work that waits for a worker, and reads the rule as it is then. */
export async function workOn(app: TestApp, client: TestClient, { id }: Pick<UniqueRule, 'id'>): Promise<UniqueRule> {
  await workOnRule.run({ orgId: client.orgId, ruleId: id }, { db: app.db, kinds })
  return (await client.get(`/unique-rules/${id}`)).body as UniqueRule
}

interface Answer {
  status: number
  body: { fields?: { path: string; code: string }[] }
}

export function faults({ status, body }: Answer): [number, string[] | undefined] {
  return [status, body.fields?.map(({ path, code }) => `${path}: ${code}`)]
}

import type { TestClient } from '../../testing/test-client.ts'
import type { NewPipeline, Pipeline } from './schema.ts'

let made = 0

/** A pipeline made through the API by `client`, with two stages unless others are given. */
export async function makePipeline(client: TestClient, input: Partial<NewPipeline> = {}): Promise<Pipeline> {
  const stages = [
    { name: '接触', winRate: 20 },
    { name: '签约', winRate: 80 },
  ]
  const response = await client.post('/pipelines', { name: `流程${++made}`, stages, ...input })
  if (response.status !== 201) throw new Error(`No pipeline: ${JSON.stringify(response.body)}`)
  return response.body as Pipeline
}

/** The pipeline that every organization starts with. */
export async function standardPipeline(client: TestClient): Promise<Pipeline> {
  const { body } = await client.get('/pipelines', { filter: { field: 'isDefault', op: 'eq', value: true } })
  return body.items[0] as Pipeline
}

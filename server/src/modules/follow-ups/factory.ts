import type { TestClient } from '../../testing/test-client.ts'
import type { FollowUp, NewFollowUp } from './schema.ts'

let made = 0

/** A follow-up written through the API by `client`. */
export async function makeFollowUp(
  client: TestClient,
  input: Partial<NewFollowUp> & Pick<NewFollowUp, 'subjectType' | 'subjectId'>,
): Promise<FollowUp> {
  const response = await client.post('/follow-ups', { type: 'call', content: `沟通${++made}`, ...input })
  if (response.status !== 201) throw new Error(`No follow-up: ${JSON.stringify(response.body)}`)
  return response.body as FollowUp
}

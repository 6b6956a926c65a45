import type { TestClient } from '../../testing/test-client.ts'
import type { NewOpportunity, Opportunity } from './schema.ts'

let made = 0

/** An opportunity made through the API by `client`, in the first stage of the default pipeline unless told otherwise. */
export async function makeOpportunity(client: TestClient, input: Partial<NewOpportunity> = {}): Promise<Opportunity> {
  const response = await client.post('/opportunities', { name: `商机${++made}`, ...input })
  if (response.status !== 201) throw new Error(`No opportunity: ${JSON.stringify(response.body)}`)
  return response.body as Opportunity
}

/** Wins it on a day (YYYY-MM-DD), or today. */
export async function winOpportunity(
  client: TestClient,
  { id, version }: { id: string; version: number },
  closedOn?: string,
): Promise<Opportunity> {
  const response = await client.post(`/opportunities/${id}/closure`, {
    outcome: 'won',
    version,
    ...(closedOn ? { closedOn } : {}),
  })
  if (response.status !== 201) throw new Error(`Not won: ${JSON.stringify(response.body)}`)
  return response.body as Opportunity
}

/** Loses it for the organization's first reason. */
export async function loseOpportunity(
  client: TestClient,
  { id, version }: { id: string; version: number },
): Promise<Opportunity> {
  const { items } = (await client.get('/loss-reasons')).body as { items: { id: string }[] }
  const response = await client.post(`/opportunities/${id}/closure`, {
    outcome: 'lost',
    version,
    lossReasonId: items[0]!.id,
  })
  if (response.status !== 201) throw new Error(`Not lost: ${JSON.stringify(response.body)}`)
  return response.body as Opportunity
}

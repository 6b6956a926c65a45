import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, client, keyed, ofRecord, ofVersion, type Answer } from '../../../lib/client.ts'

export type Webhook = Answer<'getWebhook'>
export type Delivery = Answer<'listWebhookDeliveries'>['items'][number]
export type DeliveryStatus = Delivery['status']
export type EventType = Answer<'listWebhookEvents'>['items'][number]
export type WebhookValues = Pick<Webhook, 'name' | 'url' | 'events'>

export const webhooksKey = ['webhooks']
export const deliveryStatuses: readonly DeliveryStatus[] = ['pending', 'delivered', 'dead', 'withheld']

export const webhooksQuery = queryOptions({
  queryKey: [...webhooksKey, 'all'],
  queryFn: async ({ signal }) => {
    const query = { limit: 100, sort: 'name' }
    return (await answer(client.GET('/api/v1/webhooks', { params: { query }, signal }))).items
  },
})

export function webhookQuery(id: string) {
  return queryOptions({
    queryKey: [...webhooksKey, 'one', id],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/webhooks/{id}', { ...ofRecord(id), signal })),
  })
}

export const eventsQuery = queryOptions({
  queryKey: ['webhook-events'],
  queryFn: async ({ signal }) => (await answer(client.GET('/api/v1/webhook-events', { signal }))).items,
  staleTime: Infinity,
})

export function deliveriesQuery(id: string, status: DeliveryStatus | 'all') {
  return infiniteQueryOptions({
    queryKey: [...webhooksKey, 'one', id, 'deliveries', status],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/webhooks/{id}/deliveries', {
          params: {
            path: { id },
            query: { limit: 50, ...(status === 'all' ? {} : { status }), ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    // What has just been sent is still waiting in the answer to sending it.
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.status === 'pending')) ? 2_000 : false,
  })
}

export function deliveryQuery(webhookId: string, deliveryId: string) {
  return queryOptions({
    queryKey: [...webhooksKey, 'one', webhookId, 'delivery', deliveryId],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/webhooks/{id}/deliveries/{deliveryId}', {
          params: { path: { id: webhookId, deliveryId } },
          signal,
        }),
      ),
  })
}

export function createWebhook(values: WebhookValues, actionKey: string) {
  return answer(client.POST('/api/v1/webhooks', { ...keyed(actionKey), body: { ...values, isActive: true } }))
}

export function changeWebhook({ id, version }: Webhook, changes: Partial<WebhookValues> & { isActive?: boolean }) {
  return answer(client.PATCH('/api/v1/webhooks/{id}', { ...ofRecord(id), body: { ...changes, version } }))
}

export function replaceSecret({ id, version }: Webhook) {
  return answer(client.POST('/api/v1/webhooks/{id}/secret', { ...ofRecord(id), body: { version } }))
}

export async function deleteWebhook(webhook: Webhook): Promise<void> {
  await client.DELETE('/api/v1/webhooks/{id}', ofVersion(webhook))
}

export function pingWebhook({ id }: Webhook) {
  return answer(client.POST('/api/v1/webhooks/{id}/pings', ofRecord(id)))
}

export function replay(webhookId: string, deliveryIds: string[]) {
  return answer(client.POST('/api/v1/webhooks/{id}/replays', { ...ofRecord(webhookId), body: { deliveryIds } }))
}

/** Everything that was given up and is still kept. */
export function replayDead(webhookId: string) {
  const body = { from: new Date(0).toISOString(), to: new Date().toISOString(), onlyDead: true }
  return answer(client.POST('/api/v1/webhooks/{id}/replays', { ...ofRecord(webhookId), body }))
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { allOf } from '../../../components/record-kind/filter.ts'
import { answer, client, keyed, ofRecord, type Answer } from '../../../lib/client.ts'

export type ApiKey = Answer<'getApiKey'>
type NewApiKey = { name: string; rights: string[]; expiresAt: string | null }

export const apiKeysKey = ['api-keys']

export interface KeySearch {
  /** Whose; undefined for everybody whom the person may see. */
  ownerId: string | undefined
  /** Those that still open something, or those that have ended. */
  state: 'active' | 'ended'
}

export function apiKeysQuery({ ownerId, state }: KeySearch) {
  const filter = allOf([
    { field: 'status', op: state === 'active' ? 'eq' : 'ne', value: 'active' },
    ...(ownerId ? [{ field: 'ownerId', op: 'eq' as const, value: ownerId }] : []),
  ])
  return infiniteQueryOptions({
    queryKey: [...apiKeysKey, 'list', ownerId, state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/api-keys', {
          params: {
            query: {
              limit: 50,
              sort: '-createdAt',
              filter: JSON.stringify(filter),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function apiKeyQuery(id: string) {
  return queryOptions({
    queryKey: [...apiKeysKey, 'one', id],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/api-keys/{id}', { ...ofRecord(id), signal })),
  })
}

export function createApiKey(body: NewApiKey, actionKey: string) {
  return answer(client.POST('/api/v1/api-keys', { ...keyed(actionKey), body }))
}

export function revokeApiKey({ id, version }: ApiKey) {
  return answer(client.POST('/api/v1/api-keys/{id}/revocation', { ...ofRecord(id), body: { version } }))
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { operations } from '../../lib/api.gen.ts'
import { answer, client, ofRecord, type Answer } from '../../lib/client.ts'

export type BulkChange = Answer<'getBulkChange'>
export type BulkResult = Answer<'listBulkChangeResults'>['items'][number]
export type BulkAction = BulkChange['action']
export type BulkKind = operations['createBulkChange']['requestBody']['content']['application/json']['kind']

/** How often work in progress is looked at, in milliseconds. */
const lookEvery = 1_000

export function isAtWork({ status }: Pick<BulkChange, 'status'>): boolean {
  return status === 'running' || status === 'undoing'
}

export const bulkChangesQuery = infiniteQueryOptions({
  queryKey: ['bulk-changes', 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      client.GET('/api/v1/bulk-changes', {
        params: { query: { limit: 20, sort: '-createdAt', ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
  refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.items.some(isAtWork)) ? lookEvery : false),
})

export function bulkChangeQuery(id: string) {
  return queryOptions({
    queryKey: ['bulk-changes', 'one', id],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/bulk-changes/{id}', { ...ofRecord(id), signal })),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? lookEvery : false),
  })
}

/** What came of each record, what needs a look first. */
export function bulkResultsQuery(id: string, version: number) {
  return infiniteQueryOptions({
    queryKey: ['bulk-changes', 'results', id, version],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/bulk-changes/{id}/results', {
          params: { path: { id }, query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

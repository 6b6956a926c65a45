import { infiniteQueryOptions } from '@tanstack/react-query'
import { apiUrl } from '../../lib/api.ts'
import { answer, client, type Answer } from '../../lib/client.ts'

export type ExportItem = Answer<'listExports'>['items'][number]

/** How often work in progress is looked at, in milliseconds. */
const lookEvery = 1_000

export const exportsQuery = infiniteQueryOptions({
  queryKey: ['exports'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      client.GET('/api/v1/exports', {
        params: { query: { limit: 20, sort: '-createdAt', ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
  refetchInterval: ({ state }) =>
    state.data?.pages.some((page) => page.items.some((item) => item.status === 'running')) ? lookEvery : false,
})

export function exportFileUrl(id: string): string {
  return apiUrl(`/exports/${id}/file`)
}

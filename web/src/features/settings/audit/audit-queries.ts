import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { apiUrl } from '../../../lib/api.ts'
import { answer, client, type Answer } from '../../../lib/client.ts'
import type { AuditSearch } from './audit-search.ts'

export type AuditEntry = Answer<'listAudit'>['items'][number]
export type ChainState = Answer<'getAuditChain'>

export function auditQuery(search: AuditSearch) {
  return infiniteQueryOptions({
    queryKey: ['audit', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/audit', {
          params: { query: { ...search, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export const chainQuery = queryOptions({
  queryKey: ['audit', 'chain'],
  queryFn: ({ signal }) => answer(client.GET('/api/v1/audit/chain', { signal })),
  retry: false,
  refetchInterval: ({ state }) => (state.data?.isVerifying ? 1_000 : false),
})

/** The file comes as the browser's own download, with everything that the filters let through. */
export function auditFileUrl(search: AuditSearch, locale: string): string {
  return apiUrl(`/audit/file?${new URLSearchParams({ ...search, locale }).toString()}`)
}

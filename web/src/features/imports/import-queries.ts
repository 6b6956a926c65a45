import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { type Answer, answer, client, ofRecord } from '../../lib/client.ts'
import type { ImportKind } from './import-kinds.ts'

export type ImportView = Answer<'getImport'>
export type ListedImport = Answer<'listImports'>['items'][number]
export type FieldReport = ImportView['references'][number]
export type Unmatched = FieldReport['unmatched'][number]
export type Column = ImportView['columns'][number]
export type Target = ImportView['targets'][number]
export type Mapping = ImportView['mapping']
export type Failure = Answer<'listImportFailures'>['items'][number]
export type PlannedChange = Answer<'listImportChanges'>['items'][number]
export type Reason = Failure['reasons'][number]

/** How often work in progress is looked at, in milliseconds. */
const lookEvery = 700

export function importKey(id: string) {
  return ['imports', id] as const
}

export function importQuery(id: string) {
  return queryOptions({
    queryKey: importKey(id),
    queryFn: ({ signal }) => answer<ImportView>(client.GET('/api/v1/imports/{id}', { ...ofRecord(id), signal })),
    refetchInterval: ({ state }) =>
      state.data?.progress ? lookEvery : state.data?.isSearchPending ? lookEvery * 5 : false,
    refetchIntervalInBackground: false,
  })
}

export const recentImportsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'recent'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      client.GET('/api/v1/imports', {
        params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
  refetchInterval: ({ state }) =>
    state.data?.pages.some((page) => page.items.some((item) => item.can.cancel)) ? lookEvery * 3 : false,
})

/** `version` changes with each dry run and run, so that an earlier one's failures are never shown for it. */
export function failuresQuery(id: string, version: number) {
  return infiniteQueryOptions({
    queryKey: [...importKey(id), 'failures', version],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/imports/{id}/failures', {
          params: { path: { id }, query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** What the last dry run would change. */
export function changesQuery(id: string, version: number) {
  return infiniteQueryOptions({
    queryKey: [...importKey(id), 'changes', version],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/imports/{id}/changes', {
          params: { path: { id }, query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** `onProgress` hears how much of the file has gone out, 0 to 1; the server then reads it. */
export function uploadFile(
  kind: ImportKind,
  file: File,
  actionKey: string,
  onProgress: (share: number) => void,
): Promise<ImportView> {
  const form = new FormData()
  form.set('file', file)
  return api.uploadLarge<ImportView>('/imports', form, { query: { kind }, actionKey, onProgress })
}

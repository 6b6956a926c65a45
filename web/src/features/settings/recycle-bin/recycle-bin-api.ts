import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, client, ofRecord, ofVersion, type Answer } from '../../../lib/client.ts'

export type BinEntry = Answer<'listRecycleBin'>['items'][number]
type Results = Answer<'restoreRecords'>

export interface BinSearch {
  q: string
  kind: string | null
  deletedById: string | null
}

export const binKey = ['recycle-bin']

export function binQuery({ q, kind, deletedById }: BinSearch) {
  const query = { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(deletedById ? { deletedById } : {}), limit: 50 }
  return infiniteQueryOptions({
    queryKey: [...binKey, query],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/recycle-bin', {
          params: { query: pageParam ? { ...query, cursor: pageParam } : query },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export async function restoreOne(entry: BinEntry): Promise<void> {
  await answer(
    client.POST('/api/v1/recycle-bin/{id}/restoration', {
      ...ofRecord(entry.id),
      body: { version: entry.version },
    }),
  )
}

export async function purgeOne(entry: BinEntry): Promise<void> {
  await answer(client.DELETE('/api/v1/recycle-bin/{id}', ofVersion(entry)))
}

export function restoreMany(entries: readonly BinEntry[]): Promise<Results> {
  return answer(client.POST('/api/v1/recycle-bin-restorations', { body: selection(entries) }))
}

export function purgeMany(entries: readonly BinEntry[]): Promise<Results> {
  return answer(client.POST('/api/v1/recycle-bin-purges', { body: selection(entries) }))
}

function selection(entries: readonly BinEntry[]) {
  return { records: entries.map(({ id, version }) => ({ id, version })) }
}

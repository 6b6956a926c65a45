import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, client } from '../../lib/client.ts'

type Loaded = Awaited<ReturnType<typeof load>>
export type Hit = Loaded['items'][number]

/** An answer, and the words that it answers: the one before stays on screen until the next is there. */
export interface Found extends Loaded {
  q: string
}

const recentShown = 8
const hitsPerKind = 5

/** What the words mean in every kind; without words, what was opened last. */
export function searchQuery(q: string) {
  return queryOptions({
    queryKey: ['search', q],
    queryFn: async ({ signal }): Promise<Found> => ({ q, ...(await load(q, signal)) }),
    placeholderData: keepPreviousData,
    ...(q === '' ? { staleTime: 0 } : {}),
  })
}

function load(q: string, signal: AbortSignal) {
  const query = { q, limit: q === '' ? recentShown : hitsPerKind }
  return answer(client.GET('/api/v1/search', { params: { query }, signal }))
}

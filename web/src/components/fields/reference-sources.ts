import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import type { Format } from '../../lib/format.ts'
import { listAll, type Page } from '../../lib/list-all.ts'
import { apiPath } from '../record-kind/api-path.ts'
import type { Filter } from '../record-kind/filter.ts'
import { namedOf, textOf, type RecordItem } from '../record-kind/record.ts'

/** A record that a reference may point to, and what tells it from others of the same name. */
export interface Candidate {
  id: string
  name: string
  note: string
  /** For what only a person's own formats can tell. */
  record?: RecordItem
}

interface PipelineWithStages extends RecordItem {
  name: string
  stages: { id: string; name: string }[]
}

/** Kinds that stand inside another resource: short lists, read whole. */
const shortLists: Record<string, (signal: AbortSignal) => Promise<Candidate[]>> = {
  stage: async (signal) => {
    const pipelines = await listAll<PipelineWithStages>('/pipelines', {}, signal)
    return pipelines.flatMap(({ name: note, stages }) => stages.map(({ id, name }) => ({ id, name, note })))
  },
  lossReason: async (signal) => {
    const reasons = await api.get<{ items: { id: string; name: string }[] }>('/loss-reasons', { signal })
    return reasons.items.map(({ id, name }) => ({ id, name, note: '' }))
  },
}

/** What to offer for these words: what the server finds, or the part of a short list that has them. */
export function candidatesQuery(kind: string, words: string, filter: Filter | undefined) {
  const readAll = shortLists[kind]
  const query = { q: words, filter: filter ? JSON.stringify(filter) : undefined, limit: 20 }
  return queryOptions({
    queryKey: [apiPath(kind).slice(1), 'picker', query],
    queryFn: async ({ signal }): Promise<Candidate[]> => {
      if (readAll)
        return (await readAll(signal)).filter(({ name, note }) =>
          `${name} ${note}`.toLowerCase().includes(words.toLowerCase()),
        )
      const page = await api.get<Page<RecordItem>>(apiPath(kind), { query, signal })
      return page.items.map(asCandidate)
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}

/** The name behind an id. */
export function nameQuery(kind: string, id: string) {
  const readAll = shortLists[kind]
  return queryOptions({
    queryKey: [apiPath(kind).slice(1), 'name', id],
    queryFn: async ({ signal }): Promise<string> => {
      if (readAll) return (await readAll(signal)).find((candidate) => candidate.id === id)?.name ?? ''
      return asCandidate(await api.get<RecordItem>(`${apiPath(kind)}/${id}`, { signal })).name
    },
    staleTime: 60_000,
  })
}

/** What tells one candidate from another: of an instalment when how much is due. */
export function noteOf({ note, record }: Candidate, format: Format): string {
  if (!record || !('dueOn' in record) || !('unpaidAmount' in record)) return note
  const amount = format.money(textOf(record, 'unpaidAmount'), { currency: textOf(record, 'currency') })
  return `${format.date(textOf(record, 'dueOn'))} · ${amount}`
}

function asCandidate(record: RecordItem): Candidate {
  const customer = namedOf(record, 'customerId')?.name
  const notes = ['number', 'code', 'city', 'mobile', 'phone'].map((key) => textOf(record, key))
  return {
    id: record.id,
    name: textOf(record, 'name') || textOf(record, 'title') || textOf(record, 'number'),
    record,
    note: customer ?? notes.find(Boolean) ?? '',
  }
}

import { queryOptions } from '@tanstack/react-query'
import type { Answer } from '../../lib/client.ts'
import { listAll } from '../../lib/list-all.ts'

export type Pipeline = Answer<'getPipeline'>

/** Every pipeline with its stages, the oldest first: an organization has a handful. */
export const allPipelinesQuery = queryOptions({
  queryKey: ['pipelines', 'all'],
  queryFn: ({ signal }) => listAll<Pipeline>('/pipelines', { sort: 'createdAt' }, signal),
  staleTime: 60_000,
})

/** The one asked for, else the default. */
export function choosePipeline(pipelines: readonly Pipeline[], id: string | undefined): Pipeline | undefined {
  return (
    pipelines.find((pipeline) => pipeline.id === id) ?? pipelines.find((pipeline) => pipeline.isDefault) ?? pipelines[0]
  )
}

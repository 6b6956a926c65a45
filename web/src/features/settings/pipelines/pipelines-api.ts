import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../lib/api.ts'
import { listAll } from '../../../lib/list-all.ts'

export interface Stage {
  id: string
  name: string
  winRate: number
}

export interface Pipeline {
  id: string
  version: number
  name: string
  isDefault: boolean
  stages: Stage[]
  can: { edit: boolean; delete: boolean }
}

/** A stage without an id is new. The order in the list is the order in the pipeline. */
export interface PipelineValues {
  name: string
  isDefault: boolean
  stages: { id?: string; name: string; winRate: number }[]
}

export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines'],
  queryFn: ({ signal }) => listAll<Pipeline>('/pipelines', { sort: 'createdAt' }, signal),
})

export function savePipeline(
  pipeline: Pipeline | undefined,
  values: PipelineValues,
  actionKey: string,
): Promise<Pipeline> {
  return pipeline
    ? api.patch<Pipeline>(`/pipelines/${pipeline.id}`, { ...values, version: pipeline.version })
    : api.post<Pipeline>('/pipelines', values, { actionKey })
}

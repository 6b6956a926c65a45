import { queryOptions } from '@tanstack/react-query'
import { answer, client, keyed, ofRecord, ofVersion, type Answer } from '../../../lib/client.ts'
import { listAll } from '../../../lib/list-all.ts'

export type Pipeline = Answer<'getPipeline'>

/** A stage without an id is new. The order in the list is the order in the pipeline. */
export interface PipelineValues {
  name: string
  isDefault: boolean
  stages: { id?: string; name: string; winRate: number }[]
}

export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines', 'all'],
  queryFn: ({ signal }) => listAll<Pipeline>('/pipelines', { sort: 'createdAt' }, signal),
})

export function createPipeline({ stages, ...values }: PipelineValues, actionKey: string): Promise<Pipeline> {
  const body = { ...values, stages: stages.map(({ name, winRate }) => ({ name, winRate })) }
  return answer(client.POST('/api/v1/pipelines', { ...keyed(actionKey), body }))
}

export function savePipeline(pipeline: Pipeline, { stages, ...values }: PipelineValues): Promise<Pipeline> {
  const body = {
    ...values,
    version: pipeline.version,
    stages: stages.map(({ id, name, winRate }) => ({ ...(id ? { id } : {}), name, winRate })),
  }
  return answer(client.PATCH('/api/v1/pipelines/{id}', { ...ofRecord(pipeline.id), body }))
}

export async function deletePipeline(pipeline: Pipeline): Promise<void> {
  await client.DELETE('/api/v1/pipelines/{id}', ofVersion(pipeline))
}

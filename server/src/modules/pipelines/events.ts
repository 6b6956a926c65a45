import { eventSource } from '../timeline/index.ts'
import { lossReasonsReplaced, pipelineActivities } from './activities.ts'
import { getPipeline } from './queries.ts'
import { pipelineSchema } from './schema.ts'

export const pipelineEvents = eventSource({
  kind: 'pipeline',
  activities: [...Object.values(pipelineActivities), lossReasonsReplaced],
  schema: pipelineSchema,
  read: getPipeline,
})

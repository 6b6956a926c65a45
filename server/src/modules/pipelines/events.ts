import type { EventSource } from '../timeline/index.ts'
import { lossReasonsReplaced, pipelineActivities } from './activities.ts'
import { getPipeline } from './queries.ts'

export const pipelineEvents: EventSource = {
  kind: 'pipeline',
  activities: [...Object.values(pipelineActivities), lossReasonsReplaced],
  read: getPipeline,
}

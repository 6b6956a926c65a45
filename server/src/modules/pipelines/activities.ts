import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'

const { created, updated, deleted } = recordActivityKinds('pipeline')
export const pipelineActivities = { created, updated, deleted }

/** The names in their order, before and after. Its subject is the organization's default pipeline, whose page shows the list. */
export const lossReasonsReplaced = activityKind(
  'lossReasons.replaced',
  z.object({ from: z.array(z.string()), to: z.array(z.string()) }),
  {
    from: ['价格过高'],
    to: ['价格过高', '其他'],
  },
)

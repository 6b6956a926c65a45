import { eventSource } from '../timeline/index.ts'
import { followUpActivities } from './activities.ts'
import { getFollowUp } from './queries.ts'
import { followUpSchema } from './schema.ts'

/** They are about the record that was followed up; the data has the follow-up's id. */
export const followUpEvents = eventSource({
  kind: 'followUp',
  activities: Object.values(followUpActivities),
  schema: followUpSchema,
  read: getFollowUp,
})

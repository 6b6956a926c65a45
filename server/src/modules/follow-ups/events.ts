import type { EventSource } from '../timeline/index.ts'
import { followUpActivities } from './activities.ts'
import { getFollowUp } from './queries.ts'

/** They are about the record that was followed up; the data has the follow-up's id. */
export const followUpEvents: EventSource = {
  kind: 'followUp',
  activities: Object.values(followUpActivities),
  read: getFollowUp,
}

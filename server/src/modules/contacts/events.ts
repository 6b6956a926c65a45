import type { EventSource } from '../timeline/index.ts'
import { contactActivities } from './activities.ts'
import { getContact } from './queries.ts'

export const contactEvents: EventSource = {
  kind: 'contact',
  activities: Object.values(contactActivities),
  read: getContact,
}

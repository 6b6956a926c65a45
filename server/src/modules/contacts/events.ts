import { eventSource } from '../timeline/index.ts'
import { contactActivities } from './activities.ts'
import { getContact } from './queries.ts'
import { contactSchema } from './schema.ts'

export const contactEvents = eventSource({
  kind: 'contact',
  activities: Object.values(contactActivities),
  schema: contactSchema,
  read: getContact,
})

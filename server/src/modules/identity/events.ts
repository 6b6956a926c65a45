import { type EventSource, eventSource } from '../timeline/index.ts'
import { apiKeyActivities, departmentActivities, roleActivities, userActivities } from './activities.ts'
import { getApiKey } from './api-keys/queries.ts'
import { apiKeySchema } from './api-keys/schema.ts'
import { getDepartment } from './departments/queries.ts'
import { departmentSchema } from './departments/schema.ts'
import { getRole } from './roles/queries.ts'
import { roleSchema } from './roles/schema.ts'
import { getUser } from './users/queries.ts'
import { userSchema } from './users/schema.ts'

export const identityEvents: readonly EventSource[] = [
  eventSource({ kind: 'user', activities: Object.values(userActivities), schema: userSchema, read: getUser }),
  eventSource({
    kind: 'department',
    activities: Object.values(departmentActivities),
    schema: departmentSchema,
    read: getDepartment,
  }),
  eventSource({ kind: 'role', activities: Object.values(roleActivities), schema: roleSchema, read: getRole }),
  eventSource({ kind: 'apiKey', activities: Object.values(apiKeyActivities), schema: apiKeySchema, read: getApiKey }),
]

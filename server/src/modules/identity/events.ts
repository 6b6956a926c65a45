import type { EventSource } from '../timeline/index.ts'
import { apiKeyActivities, departmentActivities, roleActivities, userActivities } from './activities.ts'
import { getApiKey } from './api-keys/queries.ts'
import { getDepartment } from './departments/queries.ts'
import { getRole } from './roles/queries.ts'
import { getUser } from './users/queries.ts'

export const identityEvents: readonly EventSource[] = [
  { kind: 'user', activities: Object.values(userActivities), read: getUser },
  { kind: 'department', activities: Object.values(departmentActivities), read: getDepartment },
  { kind: 'role', activities: Object.values(roleActivities), read: getRole },
  { kind: 'apiKey', activities: Object.values(apiKeyActivities), read: getApiKey },
]

import type { App } from '../../platform/http/server.ts'
import type { AccessCache } from './access-cache.ts'
import { forgetOnAccessChange } from './access-routes.ts'
import { addApiKeyRoutes } from './api-keys/routes.ts'
import { addDepartmentRoutes } from './departments/routes.ts'
import { addInvitationRoutes } from './invitations/routes.ts'
import { addOrganizationRoutes } from './organization/routes.ts'
import { addRoleRoutes } from './roles/routes.ts'
import { addSessionRoutes, type SessionRouteDeps } from './session-routes.ts'
import { addUserRoutes } from './users/routes.ts'

/** Everything under /api/v1 about who belongs to the organization and what they may do. */
export function addIdentityRoutes(app: App, deps: SessionRouteDeps & { cache: AccessCache; baseUrl: string }): void {
  forgetOnAccessChange(app, deps.cache)
  addSessionRoutes(app, deps)
  addOrganizationRoutes(app)
  addUserRoutes(app)
  addInvitationRoutes(app, deps)
  addDepartmentRoutes(app)
  addRoleRoutes(app)
  addApiKeyRoutes(app)
}

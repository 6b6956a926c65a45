import type { App } from '../../../platform/http/server.ts'
import { accessChange } from '../access-routes.ts'
import { getOrganization } from './queries.ts'
import { organizationPatch, organizationSchema } from './schema.ts'
import { updateOrganization } from './update-organization.ts'

const tags = ['organization']

export function addOrganizationRoutes(app: App): void {
  app.get(
    '/api/v1/organization',
    {
      config: { auth: 'session' },
      schema: { operationId: 'getOrganization', tags, response: { 200: organizationSchema } },
    },
    ({ ctx }) => getOrganization(ctx),
  )
  app.patch(
    '/api/v1/organization',
    {
      config: accessChange,
      schema: {
        operationId: 'updateOrganization',
        tags,
        body: organizationPatch,
        response: { 200: organizationSchema },
      },
    },
    ({ ctx, body }) => updateOrganization(ctx, body),
  )
}

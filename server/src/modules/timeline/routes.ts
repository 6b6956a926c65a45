import type { App } from '../../platform/http/server.ts'
import { listActivities } from './queries.ts'
import { activityPage, activityQuery } from './schema.ts'

export function addTimelineRoutes(app: App): void {
  app.get(
    '/api/v1/activities',
    {
      config: { auth: 'session' },
      schema: {
        operationId: 'listActivities',
        tags: ['timeline'],
        querystring: activityQuery,
        response: { 200: activityPage },
      },
    },
    ({ ctx, query }) => listActivities(ctx, query),
  )
}

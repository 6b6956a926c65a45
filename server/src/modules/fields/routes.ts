import { z } from 'zod'
import type { App } from '../../platform/http/server.ts'
import { describeFields } from './describe-fields.ts'
import { fieldDescription } from './schema.ts'

export function addFieldRoutes(app: App): void {
  app.get(
    '/api/v1/fields',
    {
      config: { auth: 'session' },
      schema: {
        operationId: 'listFields',
        tags: ['fields'],
        querystring: z.strictObject({ kind: z.string().max(40) }),
        response: { 200: z.object({ items: z.array(fieldDescription), actions: z.array(z.string()) }) },
      },
    },
    ({ ctx, query }) => describeFields(ctx, query.kind),
  )
}

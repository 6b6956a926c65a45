import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** The API description as JSON, and as a page to read and try it at /api/docs. */
export async function addApiDocs(app: FastifyInstance): Promise<void> {
  app.get('/api/v1/openapi.json', { schema: { hide: true }, serializerCompiler: () => JSON.stringify }, () =>
    app.swagger(),
  )
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    uiConfig: { deepLinking: true, displayRequestDuration: true },
  })
}

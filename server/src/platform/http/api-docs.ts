import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RecordKinds } from '../records/kind.ts'

/**
 * The API description as JSON, and as a page to read and try it at /api/docs. To those who are signed in `describeOwn` also
 * tells the organization's own fields that they see.
 */
export async function addApiDocs(
  app: FastifyInstance,
  describeOwn: (document: object, kinds: RecordKinds) => object,
): Promise<void> {
  const described = ({ ctx }: FastifyRequest, reply: FastifyReply): object => {
    const document = app.swagger()
    void reply.header('vary', 'Cookie, Authorization').header('cache-control', ctx ? 'private, no-cache' : 'no-cache')
    return ctx ? describeOwn(document, ctx.kinds) : document
  }
  // The page asks for its own copy.
  app.addHook('onRoute', (route) => {
    if (/^\/api\/docs\/(json|yaml)$/.test(route.url)) route.config = { ...route.config, auth: 'optional' }
  })
  app.get(
    '/api/v1/openapi.json',
    { config: { auth: 'optional' }, schema: { hide: true }, serializerCompiler: () => JSON.stringify },
    (request, reply) => described(request, reply),
  )
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    uiConfig: { deepLinking: true, displayRequestDuration: true },
    transformSpecification: (_document, request, reply) => described(request, reply),
    transformSpecificationClone: false,
  })
}

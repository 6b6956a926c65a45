import type { SwaggerOptions } from '@fastify/swagger'
import { createJsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { problemSchema } from './problem.ts'

const transform = createJsonSchemaTransform({ skipList: [] })

/** OpenAPI 3.1 from the routes' own schemas; `complete` adds what they don't tell. */
export const openapiOptions = (complete: (document: object) => object): SwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Fairway API',
      version: '1',
      description:
        'Everything the Fairway web application does, it does through this API. Errors are RFC 9457 problem documents.',
      license: { name: 'MIT' },
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'fairway.session_token' },
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: it begins with fwk_.' },
      },
    },
  },
  hideUntagged: false,
  transform: (input) => {
    const { schema, route } = input
    const isApi = route.url.startsWith('/api/v1/')
    if (!schema || !isApi || schema.hide) return transform({ ...input, schema: { ...schema, hide: true } })
    const isPublic = route.config?.auth === 'public'
    return transform({
      ...input,
      schema: {
        ...schema,
        security: isPublic ? [] : [{ session: [] }, { apiKey: [] }],
        response: { ...(schema.response as object), '4xx': problemSchema, '5xx': problemSchema },
      },
    })
  },
  transformObject: (input) =>
    complete(jsonSchemaTransformObject(input)) as ReturnType<typeof jsonSchemaTransformObject>,
})

import { randomUUID } from 'node:crypto'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController, type RawServerDefault } from 'fastify'
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '../errors.ts'
import { refuseClient } from './client-error.ts'
import { compileValidator } from './field-errors.ts'
import { hideFields } from './field-rights.ts'
import { acceptJson } from './json-body.ts'
import { openapiOptions } from './openapi.ts'
import { sendProblem } from './problem.ts'
import { limitBodies, longest } from './body-deadline.ts'
import { checkRecordBodies } from './record-bodies.ts'
import { addRateLimits, type Quotas } from './rate-limits.ts'
import { checkRoute } from './route-rules.ts'
import { securityHeaders } from './security-headers.ts'

/** The application as modules see it: routes validate and serialize by zod schemas. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

export interface ServerOptions {
  logger: boolean | { level: string }
  /** Answers are checked against their schemas; in production they are only written. */
  checksResponses: boolean
  trustProxy: boolean
  quotas: Quotas
  /** Completes the API description made from the routes. */
  describe?: (document: object) => object
}

/** A server with our rules and no routes. */
export async function createServer(options: ServerOptions): Promise<App> {
  const app = Fastify({
    logger: options.logger,
    trustProxy: options.trustProxy,
    bodyLimit: 1024 * 1024,
    requestTimeout: longest,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    clientErrorHandler: refuseClient,
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply),
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  }).withTypeProvider<ZodTypeProvider>()

  app.setValidatorCompiler(compileValidator)
  app.setSerializerCompiler(options.checksResponses ? serializerCompiler : () => JSON.stringify)
  app.setErrorHandler(sendProblem)
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new AppError(404, 'not_found', 'There is nothing at this address.'), request, reply),
  )
  acceptJson(app as unknown as FastifyInstance)
  limitBodies(app as unknown as FastifyInstance)
  app.addHook('onRoute', checkRoute)
  checkRecordBodies(app as unknown as FastifyInstance)
  hideFields(app as unknown as FastifyInstance)
  app.addHook('onSend', (request, reply, _payload, next) => {
    reply.header('x-request-id', request.id)
    next()
  })

  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(securityHeaders)
    next()
  })
  await addRateLimits(app as unknown as FastifyInstance, options.quotas)
  await app.register(swagger, openapiOptions(options.describe ?? ((document) => document)))
  return app
}

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { restrictRecord } from '../records/restrict.ts'
import { type Place, placesIn } from '../records/record-places.ts'
import { restrictPlaces } from '../records/restrict-places.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Filled in from the route's schemas when it is added: answers by status, and the record that an error shows. */
    recordsInAnswer?: ReadonlyMap<string, readonly Place[]>
    kindOfCurrent?: string
  }
}

/**
 * Takes out of every answer what the actor's roles do not show, by the schemas of the routes: no command and no query has to
 * think of it, and none can forget it. It is the last step before an answer is written, so it also holds for the record in
 * a 409 and for the stored answer to a repeated Idempotency-Key. Must be added before the routes.
 */
export function hideFields(app: FastifyInstance): void {
  const kindOfUrl = new Map<string, string>()
  app.addHook('onRoute', (route) => {
    const schemas = Object.entries((route.schema?.response ?? {}) as Record<string, unknown>)
    const places = new Map(
      schemas.flatMap(([status, schema]) => {
        const found = schema instanceof z.ZodType ? placesIn(schema) : []
        return found.length > 0 ? [[status, found] as const] : []
      }),
    )
    const whole = [...places.values()].flat().find((place) => place.path.length === 0)
    if (whole && route.method === 'GET') kindOfUrl.set(route.url, whole.kind)
    const kindOfCurrent = whole?.kind ?? kindOfUrl.get(route.url)
    route.config = {
      ...route.config,
      ...(places.size > 0 ? { recordsInAnswer: places } : {}),
      ...(kindOfCurrent ? { kindOfCurrent } : {}),
    }
  })
  app.addHook('preSerialization', async (request, reply, payload) => {
    if (!request.ctx?.kinds.hasLimits || typeof payload !== 'object' || payload === null) return payload
    if (reply.statusCode >= 400) return withoutHiddenCurrent(request, payload)
    const places = request.routeOptions.config.recordsInAnswer?.get(String(reply.statusCode))
    if (!places) return payload
    restrictPlaces(request.ctx.kinds, places, payload)
    // Checked answers are whole ones; what is missing here is missing on purpose.
    reply.serializer(JSON.stringify)
    return payload
  })
}

/** A 409 shows the record as it is now. Of which kind it is, the route's own answer tells; where none does, it is left out. */
function withoutHiddenCurrent(request: FastifyRequest, payload: object): object {
  const problem = payload as { current?: unknown }
  if (typeof problem.current !== 'object' || problem.current === null) return payload
  const kind = request.ctx.kinds.get(request.routeOptions.config.kindOfCurrent ?? '')
  if (kind) restrictRecord(kind, problem.current)
  else delete problem.current
  return payload
}

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { AppError, type FieldError, validationFailed } from '../errors.ts'
import { readCustom } from '../records/custom/custom-values.ts'
import { objectsAt, type Place, placesIn } from './record-places.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Filled in from the route's schemas when it is added. */
    recordsInBody?: readonly Place[]
  }
}

/**
 * Checks the records in a body against the fields that the organization made, together with the route's own schema: all
 * faults are told at once. Must be added before the routes.
 */
export function checkRecordBodies(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const body = route.schema?.body
    const places = body instanceof z.ZodType ? placesIn(body) : []
    if (places.length === 0) return
    route.config = { ...route.config, recordsInBody: places }
    // The route's own faults are thrown below, with those of the organization's fields.
    route.attachValidation = true
  })
  app.addHook('preHandler', async (request) => {
    const places = request.routeOptions.config.recordsInBody
    if (!places) return
    const refused = request.validationError as Error | null | undefined
    if (refused && !(refused instanceof AppError)) throw refused
    const told = refused ? refused.fields : []
    const more = request.ctx ? places.flatMap((place) => faultsAt(request.ctx, place, request.body)) : []
    const faults = [...told, ...more.filter(({ path }) => !told.some((error) => error.path === path))]
    if (faults.length > 0) throw validationFailed(faults)
  })
}

function faultsAt(ctx: Ctx, { path, kind: name, role }: Place, body: unknown): FieldError[] {
  const kind = ctx.kinds.get(name)
  if (!kind?.isCustomizable || role === 'record') return []
  return objectsAt(body, path).flatMap(({ object, at }) =>
    // Where a body takes a new record or the id of one that exists.
    'id' in object
      ? []
      : readCustom(kind, role, (object as { custom?: unknown }).custom).errors.map((error) => ({
          ...error,
          path: at ? `${at}.${error.path}` : error.path,
        })),
  )
}

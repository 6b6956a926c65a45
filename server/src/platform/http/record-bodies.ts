import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Ctx, GivenBody } from '../context.ts'
import { AppError, type FieldError, validationFailed } from '../errors.ts'
import { readCustom } from '../records/custom/custom-values.ts'
import { retiredChoices } from '../records/custom/retired-choices.ts'
import { spreadCustom } from '../records/field-access.ts'
import type { RecordKind } from '../records/kind.ts'
import { checkedUnseen, isOpen } from '../records/restrict.ts'
import { objectsAt, type Place, placesIn } from '../records/record-places.ts'

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
    // What may not be given at all need not be right.
    const faults = [...told.filter(({ path }) => !more.some((error) => error.path === path)), ...more]
    if (faults.length > 0) throw validationFailed(faults)
    if (request.ctx) request.ctx = { ...request.ctx, bodies: places.flatMap((place) => givenAt(place, request.body)) }
  })
}

/** Which fields of a record a body gives at a place. */
export function givenAt({ path, kind, role }: Place, body: unknown): GivenBody[] {
  if (role !== 'new' && role !== 'patch') return []
  return objectsAt(body, path)
    .filter(({ object }) => !('id' in object))
    .map(({ object }) => ({ kind, role, keys: new Set(Object.keys(spreadCustom(object as Record<string, unknown>))) }))
}

/** What the organization's own fields and the actor's roles say against what a body gives of a record at a place. */
export function faultsAt(ctx: Pick<Ctx, 'kinds'>, { path, kind: name, role }: Place, body: unknown): FieldError[] {
  const kind = ctx.kinds.get(name)
  if (!kind || (role !== 'new' && role !== 'patch')) return []
  return objectsAt(body, path).flatMap(({ object, at }) => {
    // Where a body takes a new record or the id of one that exists.
    if ('id' in object) return []
    const given = (object as { custom?: unknown }).custom
    const custom = kind.isCustomizable ? readCustom(kind, role, given).errors : []
    // What a record has already, only its command knows.
    const retired = role === 'new' && kind.isCustomizable ? retiredChoices(kind, given) : []
    return [...closedFields(kind, object, role), ...custom, ...retired].map((error) => ({
      ...error,
      path: at ? `${at}.${error.path}` : error.path,
    }))
  })
}

/** Fields that the body gives and the actor's roles do not let them write. One they cannot see is one that is not there. */
function closedFields(kind: RecordKind, given: object, role: 'new' | 'patch'): FieldError[] {
  return Object.keys(given).flatMap((key) => {
    const field = kind.byKey.get(key)
    if (kind.hiddenExtras.includes(key) || field?.level === 'hidden') return [{ path: key, code: 'unknown_field' }]
    const told = (kind.extras[key] ?? [key]).flatMap((name) => kind.byKey.get(name) ?? [])
    const unseen = told.find((each) => each.unseen && (role === 'patch' || !isOpen(each)))
    if (unseen) return [checkedUnseen(key, unseen)]
    return told.some((each) => !isOpen(each)) ? [{ path: key, code: 'read_only' }] : []
  })
}

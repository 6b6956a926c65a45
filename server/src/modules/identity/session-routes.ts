import { z } from 'zod'
import { originOf } from '../../platform/http/request-context.ts'
import type { App } from '../../platform/http/server.ts'
import type { Auth } from './auth.ts'
import { addressHeader } from './auth.ts'
import { checkMailLink, linkPurposes } from './check-mail-link.ts'
import { noteAccount } from './note-account.ts'
import { readSession } from './queries.ts'
import { sessionSchema, setUpSchema } from './schema.ts'
import { isSetUpNeeded, type Seeder, setUp } from './set-up.ts'
import type { Database } from '../../platform/db/pool.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'

export interface SessionRouteDeps {
  auth: Auth
  db: Database
  kinds: RecordKinds
  seeders: readonly Seeder[]
}

export function addSessionRoutes(app: App, deps: SessionRouteDeps): void {
  app.get(
    '/api/v1/set-up',
    {
      config: { auth: 'public' },
      schema: { operationId: 'getSetUp', tags: ['set-up'], response: { 200: z.object({ needed: z.boolean() }) } },
    },
    async () => ({ needed: await isSetUpNeeded(deps.db) }),
  )

  app.post(
    '/api/v1/set-up',
    {
      config: { auth: 'public' },
      schema: {
        operationId: 'setUp',
        tags: ['set-up'],
        body: setUpSchema,
        response: { 201: z.object({ organizationId: z.uuid(), userId: z.uuid() }) },
      },
    },
    async (request, reply) => {
      const made = await setUp(deps, request.body)
      const signIn = await deps.auth.api.signInEmail({
        body: { email: request.body.email, password: request.body.password },
        headers: new Headers({ [addressHeader]: request.ip }),
        asResponse: true,
      })
      const occasion = { requestId: request.id, origin: originOf(request) }
      await noteAccount(deps.db, { userId: made.userId }, { name: 'signedIn', data: { method: 'password' } }, occasion)
      return reply
        .code(201)
        .header('set-cookie', signIn.headers.getSetCookie())
        .send({ organizationId: made.orgId, userId: made.userId })
    },
  )

  app.get(
    '/api/v1/mail-links',
    {
      config: { auth: 'public', rateLimit: { groupId: 'mail-links', max: 60 } },
      schema: {
        operationId: 'checkMailLink',
        tags: ['session'],
        querystring: z.strictObject({ purpose: z.enum(linkPurposes), token: z.string().min(1).max(200) }),
        response: { 200: z.object({ isOpen: z.boolean() }) },
      },
    },
    async ({ query }) => ({ isOpen: await checkMailLink(deps, query, new Date()) }),
  )

  app.get(
    '/api/v1/session',
    {
      config: { auth: 'session' },
      schema: { operationId: 'getSession', tags: ['session'], response: { 200: sessionSchema } },
    },
    ({ ctx }) => readSession(ctx),
  )
}

import { originOf } from '../../../platform/http/request-context.ts'
import type { App } from '../../../platform/http/server.ts'
import type { Database } from '../../../platform/db/pool.ts'
import type { RecordKinds } from '../../../platform/records/kind.ts'
import { idParam, versionQuery } from '../../../platform/records/requests.ts'
import { accessChange } from '../access-routes.ts'
import { type Auth, addressHeader } from '../auth.ts'
import { noteAccount } from '../note-account.ts'
import { userSchema } from '../users/schema.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { inviteColleague } from './invite-colleague.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { acceptance, accepted, newInvitation, sentInvitation } from './schema.ts'
import { sendInvitation } from './send-invitation.ts'

const tags = ['invitations']

export function addInvitationRoutes(
  app: App,
  deps: { auth: Auth; db: Database; kinds: RecordKinds; baseUrl: string },
): void {
  const { auth, baseUrl } = deps
  const hashPassword = async (password: string) => (await auth.$context).password.hash(password)
  app.post(
    '/api/v1/invitations',
    {
      config: accessChange,
      schema: { operationId: 'inviteColleague', tags, body: newInvitation, response: { 201: userSchema } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await inviteColleague(ctx, body, baseUrl)),
  )
  app.post(
    '/api/v1/users/:id/invitation',
    {
      config: accessChange,
      schema: {
        operationId: 'sendInvitation',
        tags,
        params: idParam,
        body: sentInvitation,
        response: { 201: userSchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await sendInvitation(ctx, params.id, body, baseUrl)),
  )
  app.delete(
    '/api/v1/users/:id/invitation',
    {
      config: accessChange,
      schema: {
        operationId: 'revokeInvitation',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 200: userSchema },
      },
    },
    ({ ctx, params, query }) => revokeInvitation(ctx, params.id, query.version),
  )
  app.post(
    '/api/v1/invitation-acceptances',
    {
      config: { auth: 'public', changesAccess: true },
      schema: { operationId: 'acceptInvitation', tags, body: acceptance, response: { 201: accepted } },
    },
    async (request, reply) => {
      const occasion = { requestId: request.id, origin: originOf(request) }
      const joined = await acceptInvitation({ ...deps, hashPassword }, request.body, occasion)
      const signIn = await auth.api.signInEmail({
        body: { email: joined.email, password: request.body.password },
        headers: new Headers({ [addressHeader]: request.ip }),
        asResponse: true,
      })
      const how = { name: 'signedIn', data: { method: 'password' } } as const
      await noteAccount(deps.db, { userId: joined.userId }, how, occasion)
      return reply
        .code(201)
        .header('set-cookie', signIn.headers.getSetCookie())
        .send({ organizationId: joined.orgId, userId: joined.userId })
    },
  )
}

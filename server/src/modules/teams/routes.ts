import { z } from 'zod'
import type { App } from '../../platform/http/server.ts'
import type { RecordKind, RecordKinds } from '../../platform/records/kind.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { accessChange } from '../identity/index.ts'
import { addMember } from './add-member.ts'
import { explainAccess } from './explain-access.ts'
import { getTeam } from './queries.ts'
import { removeMember } from './remove-member.ts'
import { accessQuery, accessSchema, memberParams, memberPatch, memberSchema, newMember, teamSchema } from './schema.ts'
import { updateMember } from './update-member.ts'

const config = { auth: 'session' } as const
const tags = ['teams']

/** The same for every kind whose records have teams, so that none can be forgotten. */
export function addTeamRoutes(app: App, kinds: RecordKinds): void {
  for (const kind of kinds.all.filter(({ hasTeam }) => hasTeam)) addRoutesOf(app, kinds, kind)
}

function addRoutesOf(app: App, kinds: RecordKinds, kind: RecordKind): void {
  const name = kind.kind.charAt(0).toUpperCase() + kind.kind.slice(1)
  const path = `/api/v1/${kind.table}/:id`
  app.get(
    `${path}/team`,
    { config, schema: { operationId: `get${name}Team`, tags, params: idParam, response: { 200: teamSchema } } },
    ({ ctx, params }) => getTeam(ctx, kind, params.id),
  )
  app.post(
    `${path}/team`,
    {
      config: accessChange,
      schema: {
        operationId: `add${name}Member`,
        tags,
        params: idParam,
        body: newMember,
        response: { 201: memberSchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await addMember(ctx, kind, params.id, body)),
  )
  app.patch(
    `${path}/team/:memberId`,
    {
      config: accessChange,
      schema: {
        operationId: `update${name}Member`,
        tags,
        params: memberParams,
        body: memberPatch,
        response: { 200: memberSchema },
      },
    },
    ({ ctx, params, body }) => updateMember(ctx, kind, params.id, params.memberId, body),
  )
  app.delete(
    `${path}/team/:memberId`,
    {
      config: accessChange,
      schema: {
        operationId: `remove${name}Member`,
        tags,
        params: memberParams,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await removeMember(ctx, kind, params.id, params.memberId, query.version)
      return reply.code(204).send()
    },
  )
  app.get(
    `${path}/access`,
    {
      config,
      schema: {
        operationId: `explain${name}Access`,
        tags,
        params: idParam,
        querystring: accessQuery,
        response: { 200: accessSchema },
      },
    },
    ({ ctx, params, query }) => explainAccess(ctx, kinds, { kind, id: params.id, userId: query.userId }),
  )
}

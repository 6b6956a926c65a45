import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { App } from '../../platform/http/server.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind, RecordKinds } from '../../platform/records/kind.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { accessChange } from '../identity/index.ts'
import { addMember } from './add-member.ts'
import { explainAccess } from './explain-access.ts'
import { explainView } from './explain-view.ts'
import { getTeam } from './queries.ts'
import { removeMember } from './remove-member.ts'
import {
  type Access,
  accessQuery,
  accessSchema,
  memberParams,
  memberPatch,
  memberSchema,
  newMember,
  teamSchema,
} from './schema.ts'
import { updateMember } from './update-member.ts'
import { waysToSee } from './ways-to-see.ts'

const config = { auth: 'session' } as const
const tags = ['teams']

/** The same for every kind whose records have teams, so that none can be forgotten. */
export function addTeamRoutes(app: App, kinds: RecordKinds): void {
  for (const kind of kinds.all) {
    if (kind.hasTeam) addRoutesOf(app, kinds, kind)
    else if (waysToSee[kind.kind]) addAccessRoute(app, kind, (ctx, asked) => explainView(ctx, kinds, asked))
  }
}

type Explain = (ctx: Ctx, asked: { kind: RecordKind; id: Id; userId: Id | undefined }) => Promise<Access>

/** Why somebody sees a record. */
function addAccessRoute(app: App, kind: RecordKind, explain: Explain): void {
  app.get(
    `/api/v1/${kind.table.replaceAll('_', '-')}/:id/access`,
    {
      config,
      schema: {
        operationId: `explain${kind.kind.charAt(0).toUpperCase()}${kind.kind.slice(1)}Access`,
        tags,
        params: idParam,
        querystring: accessQuery,
        response: { 200: accessSchema },
      },
    },
    ({ ctx, params, query }) => explain(ctx, { kind, id: params.id, userId: query.userId }),
  )
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
  addAccessRoute(app, kind, (ctx, asked) => explainAccess(ctx, kinds, asked))
}

import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { withOrg } from '../db/with-org.ts'
import { isGroupable } from '../records/group-field.ts'
import { groupQuery, groupRecords, groupsSchema } from '../records/groups.ts'
import type { RecordKind } from '../records/kind.ts'
import { listQuery, type ListQuery } from '../records/list.ts'
import { parseFields, sparse } from '../records/sparse.ts'
import type { App } from './server.ts'

interface Asked {
  ctx: Ctx
  query: ListQuery
}

interface RecordRoutes<P extends z.ZodType> {
  /** Below /api/v1, such as payment-plans. */
  resource: string
  /** What operations call the records: PaymentPlans. */
  plural: string
  tags: readonly string[]
  kind: RecordKind
  page: P
  list: (ctx: Ctx, query: ListQuery) => Promise<z.input<P>>
}

const config = { auth: 'session' } as const
const recordsQuery = listQuery.extend({
  fields: z
    .string()
    .max(4_000)
    .optional()
    .describe(
      'Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all',
    ),
})

/** The list of a kind, and beside it how many of its records have which value: whatever can be listed can be grouped. */
export function addListRoutes<P extends z.ZodType>(app: App, routes: RecordRoutes<P>): void {
  const { resource, plural, tags, kind, page, list } = routes
  app.get(
    `/api/v1/${resource}`,
    { config, schema: { operationId: `list${plural}`, tags, querystring: recordsQuery, response: { 200: page } } },
    // What a list answers is what its page holds; the type of a page that is only known later can't say so.
    (async ({ ctx, query }: Asked, reply: FastifyReply) => {
      const answer = (await list(ctx, query)) as { items: object[] }
      const known = ctx.kinds.of(kind)
      const { wanted } = parseFields(known, query.fields)
      if (!wanted) return answer
      // Checked answers are whole ones; what is missing here is missing on purpose.
      reply.type('application/json; charset=utf-8').serializer(JSON.stringify)
      return { ...answer, items: answer.items.map(sparse(known, wanted)) }
    }) as never,
  )
  const example = kind.bound.find(isGroupable)?.key ?? kind.bound[0]!.key
  app.get(
    `/api/v1/${resource}/groups`,
    {
      config,
      schema: {
        operationId: `group${plural}`,
        tags,
        querystring: groupQuery(example),
        response: { 200: groupsSchema },
      },
    },
    ({ ctx, query }) => withOrg(ctx, (tx) => groupRecords(tx, ctx, kind, query)),
  )
}

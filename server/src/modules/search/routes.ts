import { z } from 'zod'
import type { App } from '../../platform/http/server.ts'
import { findRecords } from './find-records.ts'
import { noteVisit } from './note-visit.ts'
import { newVisit, searchAnswer, searchQuery } from './schema.ts'

const config = { auth: 'session' } as const
const tags = ['search']

export function addSearchRoutes(app: App): void {
  app.get(
    '/api/v1/search',
    { config, schema: { operationId: 'search', tags, querystring: searchQuery, response: { 200: searchAnswer } } },
    ({ ctx, query }) => findRecords(ctx, query),
  )
  app.post(
    '/api/v1/record-visits',
    {
      // What a program reads is nothing that its owner has opened.
      config: { ...config, refusesKeys: true },
      schema: { operationId: 'noteVisit', tags, body: newVisit, response: { 204: z.undefined() } },
    },
    async ({ ctx, body }, reply) => {
      await noteVisit(ctx, body)
      return reply.code(204).send()
    },
  )
}

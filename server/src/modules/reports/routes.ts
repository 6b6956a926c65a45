import type { App } from '../../platform/http/server.ts'
import { getFunnel } from './funnel-queries.ts'
import { getHome } from './home-queries.ts'
import { homeQuery, homeSchema } from './home-schema.ts'
import {
  funnelQuery,
  funnelSchema,
  wonByAgentQuery,
  wonByAgentSchema,
  wonByQuarterQuery,
  wonByQuarterSchema,
} from './schema.ts'
import { getWonByAgent, getWonByQuarter } from './won-queries.ts'

const config = { auth: 'session' } as const
const tags = ['reports']

export function addReportRoutes(app: App): void {
  app.get(
    '/api/v1/reports/funnel',
    { config, schema: { operationId: 'getFunnel', tags, querystring: funnelQuery, response: { 200: funnelSchema } } },
    ({ ctx, query }) => getFunnel(ctx, query),
  )
  app.get(
    '/api/v1/reports/won-by-quarter',
    {
      config,
      schema: {
        operationId: 'getWonByQuarter',
        tags,
        querystring: wonByQuarterQuery,
        response: { 200: wonByQuarterSchema },
      },
    },
    ({ ctx, query }) => getWonByQuarter(ctx, query),
  )
  app.get(
    '/api/v1/reports/won-by-agent',
    {
      config,
      schema: { operationId: 'getWonByAgent', tags, querystring: wonByAgentQuery, response: { 200: wonByAgentSchema } },
    },
    ({ ctx, query }) => getWonByAgent(ctx, query),
  )
  app.get(
    '/api/v1/reports/home',
    { config, schema: { operationId: 'getHome', tags, querystring: homeQuery, response: { 200: homeSchema } } },
    ({ ctx, query }) => getHome(ctx, query),
  )
}

import { z } from 'zod'
import type { App } from '../../platform/http/server.ts'
import { localeOf } from '../fields/index.ts'
import { dispositionOf } from '../files/index.ts'
import { getChain } from './chain-queries.ts'
import { exportAudit } from './export-audit.ts'
import { listAudit } from './queries.ts'
import { auditFileQuery, auditPage, auditQuery, chainState } from './schema.ts'
import { verifyLog } from './verify-log.ts'

const config = { auth: 'session' } as const
const tags = ['audit']

export function addAuditRoutes(app: App): void {
  app.get(
    '/api/v1/audit',
    { config, schema: { operationId: 'listAudit', tags, querystring: auditQuery, response: { 200: auditPage } } },
    ({ ctx, query }) => listAudit(ctx, query),
  )
  app.get(
    '/api/v1/audit/file',
    {
      config,
      schema: {
        operationId: 'exportAudit',
        tags,
        querystring: auditFileQuery,
        produces: ['text/csv'],
        response: { 200: z.any().meta({ type: 'string', format: 'binary' }) },
      },
    },
    async ({ ctx, query }, reply) => {
      const { locale = localeOf(ctx.organization.locale), ...filters } = query
      const { name, content } = await exportAudit(ctx, filters, locale)
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', dispositionOf(name, 'text/csv'))
        .header('cache-control', 'private, no-store')
        .send(content)
    },
  )
  app.get(
    '/api/v1/audit/chain',
    { config, schema: { operationId: 'getAuditChain', tags, response: { 200: chainState } } },
    ({ ctx }) => getChain(ctx),
  )
  app.post(
    '/api/v1/audit/verifications',
    { config, schema: { operationId: 'verifyAudit', tags, response: { 202: chainState } } },
    async ({ ctx }, reply) => reply.code(202).send(await verifyLog(ctx)),
  )
}

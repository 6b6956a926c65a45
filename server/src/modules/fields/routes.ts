import { z } from 'zod'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { accessChange } from '../identity/index.ts'
import { createField } from './create-field.ts'
import { deleteField } from './delete-field.ts'
import { describeFields } from './describe-fields.ts'
import { getField, listFieldUses } from './queries.ts'
import {
  fieldPatch,
  fieldSchema,
  fieldUses,
  formulaOutcome,
  formulaTrial,
  kindDescription,
  newField,
} from './schema.ts'
import { checkFormula } from './check-formula.ts'
import { updateField } from './update-field.ts'

const config = { auth: 'session' } as const
const tags = ['fields']

export function addFieldRoutes(app: App): void {
  app.get(
    '/api/v1/fields',
    {
      config,
      schema: {
        operationId: 'listFields',
        tags,
        querystring: z.strictObject({ kind: z.string().max(40) }),
        response: { 200: kindDescription },
      },
    },
    ({ ctx, query }) => describeFields(ctx, query.kind),
  )
  app.post(
    '/api/v1/fields',
    {
      config: accessChange,
      schema: { operationId: 'createField', tags, body: newField, response: { 201: fieldSchema } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createField(ctx, body)),
  )
  app.get(
    '/api/v1/fields/:id',
    { config, schema: { operationId: 'getField', tags, params: idParam, response: { 200: fieldSchema } } },
    ({ ctx, params }) => getField(ctx, params.id),
  )
  app.get(
    '/api/v1/fields/:id/uses',
    { config, schema: { operationId: 'listFieldUses', tags, params: idParam, response: { 200: fieldUses } } },
    ({ ctx, params }) => listFieldUses(ctx, params.id),
  )
  app.patch(
    '/api/v1/fields/:id',
    {
      config: accessChange,
      schema: { operationId: 'updateField', tags, params: idParam, body: fieldPatch, response: { 200: fieldSchema } },
    },
    ({ ctx, params, body }) => updateField(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/fields/:id',
    {
      config: accessChange,
      schema: {
        operationId: 'deleteField',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteField(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/v1/formula-trials',
    {
      config,
      schema: { operationId: 'checkFormula', tags, body: formulaTrial, response: { 200: formulaOutcome } },
    },
    ({ ctx, body }) => checkFormula(ctx, body),
  )
}

import { z } from 'zod'
import type { ApiAnswer, ApiDocument, ApiOperation, ApiParameter, ApiSchema } from './api-document.ts'

/** What can be told to webhooks. */
export interface ToldEvent {
  kind: string
  data: z.ZodType
  sample: unknown
}

const headers: readonly ApiParameter[] = [
  header('webhook-id', 'The same for every attempt and replay of a message: keep those that you have seen.'),
  header('webhook-timestamp', 'When it was sent, in seconds since 1970. Refuse what is older than five minutes.'),
  header(
    'webhook-signature',
    '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; several, with a space between, while a secret is replaced.',
  ),
]

/** The section `webhooks` of OpenAPI 3.1: each event with the schema of its message and an example. */
export function describeWebhooks(
  document: ApiDocument,
  events: readonly ToldEvent[],
  message: z.ZodType,
): NonNullable<ApiDocument['webhooks']> {
  const whole = schemaOf(message)
  return Object.fromEntries(
    events.map((event) => [event.kind, { post: describeEvent(document, event, whole) }] as const),
  )
}

function describeEvent(document: ApiDocument, { kind, data, sample }: ToldEvent, whole: ApiSchema): ApiOperation {
  const [about = '', what = ''] = kind.split('.')
  const schema = { ...whole, properties: { ...whole.properties, type: { const: kind }, data: schemaOf(data) } }
  const record = recordOf(document, about)
  const subject = record ?? {}
  const example = {
    id: '01990000-0000-7000-8000-0000000000e1',
    type: kind,
    occurredAt: '2026-11-26T08:30:00.000Z',
    subject: {
      type: about,
      id: subject['id'] ?? '01990000-0000-7000-8000-0000000000e2',
      name: subject['name'] ?? null,
    },
    actor: { id: '01990000-0000-7000-8000-0000000000e3', name: '王敏' },
    via: 'web',
    data: sample,
    record: what === 'deleted' ? null : record,
  }
  return {
    operationId: `on${about.charAt(0).toUpperCase()}${about.slice(1)}${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    summary: `${kind} has happened`,
    tags: ['webhook events'],
    parameters: [...headers],
    requestBody: { required: true, content: { 'application/json': { schema, example } } },
    responses: {
      '2XX': {
        description: 'Taken. Everything else, and no answer within 10 seconds, is tried again for about a day.',
      },
      '410': { description: 'Nothing is wanted any more: the webhook is switched off.' },
    },
  }
}

/** The record as the API's own example shows it. */
function recordOf(document: ApiDocument, kind: string): Record<string, unknown> | null {
  const operationId = `get${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  const found = operations.find((operation) => operation.operationId === operationId)
  const answer = found?.responses['200'] as ApiAnswer | undefined
  const example = answer?.content?.['application/json']?.example
  return (example as Record<string, unknown> | undefined) ?? null
}

function schemaOf(type: z.ZodType): ApiSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'output', unrepresentable: 'any' })
  return schema as ApiSchema
}

function header(name: string, description: string): ApiParameter {
  return { in: 'header', name, required: true, description, schema: { type: 'string' } }
}

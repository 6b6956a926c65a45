import type { App } from '../platform/http/server.ts'
import { newId } from '../platform/id.ts'

/** The part of a JSON schema that request bodies use here. */
export interface Schema {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  minimum?: number
  minLength?: number
  minItems?: number
  $ref?: string
}

/** One operation of the API description. `path` is below /api/v1 with its parameters in braces. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  path: string
  operationId: string
  isPublic: boolean
  query: { name: string; required: boolean; schema: Schema; example?: unknown }[]
  body: Schema | undefined
  isMultipart: boolean
}

interface Described {
  operationId: string
  security?: unknown[]
  parameters?: { in: string; name: string; required?: boolean; schema: Schema; example?: unknown }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}

/** Every operation that the API documents, read from the running application. */
export function operationsOf(app: App): Operation[] {
  const document = app.swagger() as unknown as { paths: Record<string, Record<string, Described>> }
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      method: method.toUpperCase() as Operation['method'],
      path: path.replace(/^\/api\/v1/, ''),
      operationId: described.operationId,
      isPublic: described.security?.length === 0,
      query: (described.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, required = false, schema, example }) => ({ name, required, schema, example })),
      body: described.requestBody?.content['application/json']?.schema,
      isMultipart: described.requestBody?.content['multipart/form-data'] !== undefined,
    })),
  )
}

/**
 * The path with the ids of these records (resource name → id) for its parameters: the record's own for `{id}`, and for one in
 * a list below it what stands under "webhooks/deliveries", where there is such an entry.
 */
export function fillPath({ path, operationId }: Operation, records: Readonly<Record<string, string>>): string {
  const segments = path.split('/')
  const resource = segments[1] ?? ''
  const filled = segments.map((segment, index) => {
    if (!segment.startsWith('{')) return segment
    const id = records[`${resource}/${segments[index - 1]}`] ?? records[resource]
    if (!id) throw new Error(`${operationId}: recordsOfEveryKind makes no record of ${resource}; add one.`)
    return id
  })
  return filled.join('/')
}

/** A value that the schema accepts, with required properties only; ids are new and refer to nothing. */
export function sampleOf(schema: Schema): unknown {
  const chosen = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0]
  if (chosen) return sampleOf(chosen)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((key) => [key, sampleOf(schema.properties?.[key] ?? {})]))
    case 'array':
      return schema.minItems ? [sampleOf(schema.items ?? {})] : []
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return sampleText(schema)
  }
}

function sampleText(schema: Schema): string {
  switch (schema.format) {
    case 'uuid':
      return newId()
    case 'date':
      return '2026-01-31'
    case 'date-time':
      return '2026-01-31T08:00:00Z'
    case 'email':
      return `${newId()}@example.com`
    default:
      if (schema.pattern?.includes('[A-Z]{3}')) return 'CNY'
      if (schema.pattern?.includes('\\d')) return '1.00'
      return 'x'.repeat(Math.max(schema.minLength ?? 0, 12))
  }
}

/** Every query parameter that must be given, filled in with its example, or else with what its schema accepts. */
export function sampleQuery(operation: Operation): string {
  const search = new URLSearchParams()
  for (const { name, required, schema, example } of operation.query)
    if (required) search.set(name, String(example ?? sampleOf(schema)))
  return search.size > 0 ? `?${search.toString()}` : ''
}

import type { RecordKinds } from '../platform/records/kind.ts'
import type { ApiContent, ApiDocument, ApiOperation, ApiSchema } from './api-document.ts'
import { exampleIn } from './complete-description.ts'
import { ownFieldsSchema, type Role } from './own-field-schemas.ts'

/**
 * The description with the organization's own fields as one actor knows them, in the places that are marked
 * `x-fairway-custom`; examples there are made anew. Whatever has none is shared with the document given, which stays as it is.
 */
export function describeOwnFields(document: ApiDocument, kinds: RecordKinds): ApiDocument {
  const own = new OwnFields(kinds)
  const paths = own.within(document.paths)
  const webhooks = own.within(document.webhooks)
  const schemas = { ...own.within(document.components.schemas), ...own.made }
  const described: ApiDocument = {
    ...document,
    paths,
    ...(webhooks ? { webhooks } : {}),
    components: { ...document.components, schemas },
  }
  return { ...described, paths: withExamples(described.paths, document.paths, schemas) }
}

/** Puts references to what it makes in the marked places; what has none within comes back as it is. */
class OwnFields {
  readonly made: Record<string, ApiSchema> = {}
  readonly #kinds: RecordKinds

  constructor(kinds: RecordKinds) {
    this.#kinds = kinds
  }

  within<T>(part: T): T {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) {
      const parts = part.map((one: unknown) => this.within(one))
      return parts.some((one, at) => one !== part[at]) ? (parts as T) : part
    }
    const entries = Object.entries(part).map(([key, value]) => [key, this.within(value)] as const)
    const isChanged = entries.some(([key, value]) => value !== (part as Record<string, unknown>)[key])
    const whole = isChanged ? (Object.fromEntries(entries) as T & object) : part
    return this.#spliced(whole as T & ApiSchema)
  }

  #spliced<T extends ApiSchema>(schema: T): T {
    const marker = (schema.properties?.['custom'] as { 'x-fairway-custom'?: string } | undefined)?.['x-fairway-custom']
    if (marker === undefined) return schema
    const { $ref, examples, isNeeded } = this.#refer(marker)
    const custom = { $ref, ...(examples ? { examples } : {}) }
    return {
      ...schema,
      properties: { ...schema.properties, custom },
      ...(isNeeded ? { required: [...(schema.required ?? []), 'custom'] } : {}),
    }
  }

  #refer(marker: string): { $ref: string; examples: unknown[] | undefined; isNeeded: boolean } {
    const [kind, role] = marker.split('.') as [string, Role]
    const name = `${kind}-own-fields-${role}`
    const schema = (this.made[name] ??= ownFieldsSchema(this.#kinds.get(kind)!, role))
    const isShown = Object.keys(schema.properties ?? {}).length > 0
    return {
      $ref: `#/components/schemas/${name}`,
      examples: isShown ? schema.examples : undefined,
      isNeeded: (schema.required ?? []).length > 0,
    }
  }
}

type Paths = ApiDocument['paths']

function withExamples(paths: Paths, before: Paths, schemas: Record<string, ApiSchema>): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      methods === before[path]
        ? methods
        : Object.fromEntries(
            Object.entries(methods).map(([method, operation]) => [method, withOwnExamples(operation, schemas)]),
          ),
    ]),
  )
}

function withOwnExamples(operation: ApiOperation, schemas: Record<string, ApiSchema>): ApiOperation {
  const anew = (content: Record<string, ApiContent>, isBody: boolean) =>
    Object.fromEntries(
      Object.entries(content).map(([type, found]) => [
        type,
        type === 'application/json'
          ? { ...found, example: exampleIn(operation, found.schema, { schemas, isBody }) }
          : found,
      ]),
    )
  const { requestBody, responses } = operation
  const answers = Object.entries(responses).map(([status, answer]) => [
    status,
    status.startsWith('2') && 'content' in answer && answer.content
      ? { ...answer, content: anew(answer.content, false) }
      : answer,
  ])
  return {
    ...operation,
    ...(requestBody ? { requestBody: { ...requestBody, content: anew(requestBody.content, true) } } : {}),
    responses: Object.fromEntries(answers) as ApiOperation['responses'],
  }
}

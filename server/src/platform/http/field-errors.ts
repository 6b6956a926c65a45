import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'
import { type FieldError, validationFailed } from '../errors.ts'

type Issue = z.core.$ZodIssue

/** Checks params, query and body by their zod schemas and refuses with every fault at once. */
export const compileValidator: FastifySchemaCompiler<z.ZodType> = ({ schema }) => {
  return (data: unknown) => {
    const result = schema.safeParse(data)
    return result.success ? { value: result.data } : { error: validationFailed(fieldErrorsOf(result.error, data)) }
  }
}

/** zod's issues → coded errors, with the path as the client wrote it ("lines.0.quantity"). */
export function fieldErrorsOf(error: z.ZodError, given: unknown): FieldError[] {
  return error.issues
    .filter((issue) => !isOfSafeRange(issue) || !error.issues.some((other) => isSameFault(issue, other)))
    .flatMap((issue) => issueErrors(issue, given))
}

/** zod holds every whole number to what a double holds exactly, beside the limits of the field itself. */
function isOfSafeRange(issue: Issue): boolean {
  return (issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'int'
}

function isSameFault(issue: Issue, other: Issue): boolean {
  return other !== issue && other.code === issue.code && other.path.join('.') === issue.path.join('.')
}

function issueErrors(issue: Issue, body: unknown): FieldError[] {
  const path = issue.path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: 'unknown_field' }))
    case 'invalid_type':
      return [
        {
          path,
          code: valueAt(body, issue.path) === undefined ? 'required' : 'invalid_type',
          params: { expected: issue.expected },
        },
      ]
    case 'too_big':
      return [
        isLength(issue.origin)
          ? { path, code: 'too_long', params: { max: Number(issue.maximum) } }
          : { path, code: 'too_large', params: { max: Number(issue.maximum) } },
      ]
    case 'too_small':
      return [
        isLength(issue.origin)
          ? { path, code: 'too_short', params: { min: Number(issue.minimum) } }
          : { path, code: 'too_small', params: { min: Number(issue.minimum) } },
      ]
    case 'invalid_value':
      return [
        {
          path,
          code: valueAt(body, issue.path) === undefined ? 'required' : 'invalid_option',
          params: { options: issue.values },
        },
      ]
    case 'invalid_format':
      return [{ path, code: 'invalid_format', params: { format: issue.format } }]
    case 'invalid_union':
      return (
        closestErrors(issue, body) ?? [
          { path, code: valueAt(body, issue.path) === undefined ? 'required' : 'invalid_type' },
        ]
      )
    case 'custom': {
      const { code = 'invalid_format', ...params } = (issue.params ?? {}) as { code?: string }
      return [{ path, code, ...(Object.keys(params).length > 0 ? { params } : {}) }]
    }
    default:
      return [{ path, code: 'invalid_format' }]
  }
}

/** Of the shapes that an object may have, the faults by the one that knows most of its keys, then by the one with the fewest. */
function closestErrors(issue: Extract<Issue, { code: 'invalid_union' }>, body: unknown): FieldError[] | undefined {
  const value = valueAt(body, issue.path)
  if (typeof value !== 'object' || value === null) return undefined
  const told = issue.errors.map((issues) =>
    issues.flatMap((inner) => issueErrors({ ...inner, path: [...issue.path, ...inner.path] } as Issue, body)),
  )
  const strangers = (errors: FieldError[]) => errors.filter((error) => error.code === 'unknown_field').length
  return told.toSorted((a, b) => strangers(a) - strangers(b) || a.length - b.length)[0]
}

function isLength(origin: string): boolean {
  return origin === 'string' || origin === 'array'
}

function valueAt(body: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    body,
  )
}

import type { FastifyInstance } from 'fastify'
import { AppError, type FieldError, validationFailed } from '../errors.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** JSON bodies only, in valid UTF-8, without NUL characters (PostgreSQL cannot keep them) and without half surrogate pairs. */
export function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer))
    } catch (error) {
      done(error as Error)
    }
  })
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  const value = parse(decode(bytes))
  const errors: FieldError[] = []
  findBadText(value, '', errors)
  if (errors.length > 0) throw validationFailed(errors)
  return value
}

function decode(bytes: Buffer): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new AppError(400, 'malformed_json', 'The body is not valid UTF-8.', {
      fields: [{ path: '', code: 'invalid_encoding' }],
    })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    throw new AppError(400, 'malformed_json', 'The body is not valid JSON.')
  }
}

function findBadText(value: unknown, path: string, errors: FieldError[]): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) errors.push({ path, code: 'invalid_encoding' })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) findBadText(item, path ? `${path}.${key}` : key, errors)
  }
}

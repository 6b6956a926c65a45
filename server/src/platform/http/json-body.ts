import type { FastifyInstance } from 'fastify'
import { AppError, type FieldError, validationFailed } from '../errors.ts'
import { ambiguousKeys } from './json-keys.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
/** No body of ours goes nearly as deep; without a limit the walks below would run out of stack. */
const deepest = 64

/**
 * JSON bodies only, in valid UTF-8, each key of an object once, without NUL characters (PostgreSQL cannot keep them) and
 * without half surrogate pairs.
 */
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

export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  const text = decode(bytes)
  const value = parse(text)
  const errors: FieldError[] = []
  findBadText(value, '', 0, errors)
  errors.push(...ambiguousKeys(text))
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
    return JSON.parse(text)
  } catch {
    throw new AppError(400, 'malformed_json', 'The body is not valid JSON.')
  }
}

function findBadText(value: unknown, path: string, depth: number, errors: FieldError[]): void {
  if (depth > deepest) throw new AppError(400, 'malformed_json', `The body is nested deeper than ${deepest} levels.`)
  if (typeof value === 'string') {
    if (isBad(value)) errors.push({ path, code: 'invalid_encoding' })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key
      if (isBad(key)) errors.push({ path: at.toWellFormed(), code: 'invalid_encoding' })
      findBadText(item, at, depth + 1, errors)
    }
  }
}

function isBad(text: string): boolean {
  return text.includes('\u0000') || !text.isWellFormed()
}

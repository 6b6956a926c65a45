import type { ApiAnswer, ApiMethod, ApiOperation, ApiReference } from './api-document.ts'
import { headersOf } from './headers.ts'

interface Failure {
  status: string
  /** Under which the document keeps it. */
  name: string
  /** What it means, with the codes that say more. */
  description: string
  code: string
  title: string
  detail: string
  more?: object
  happens(operation: ApiOperation, method: ApiMethod, path: string): boolean
}

const isPrivate = ({ security }: ApiOperation) => security === undefined || security.length > 0
const writes = (method: ApiMethod) => method !== 'get'
const hasVersion = ({ requestBody, parameters = [] }: ApiOperation) =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === 'version') ||
  requestBody?.content['application/json']?.schema.properties?.['version'] !== undefined

const failures: readonly Failure[] = [
  {
    status: '400',
    name: 'BadRequest',
    description:
      'Something in the request is wrong: `validation_failed` lists every wrong field at once in `fields`, each with its path and a code; `malformed_json`, `invalid_encoding`.',
    code: 'validation_failed',
    title: 'Bad request',
    detail: 'Some fields are wrong.',
    more: { fields: [{ path: 'name', code: 'required' }] },
    happens: ({ requestBody, parameters = [] }) =>
      requestBody !== undefined || parameters.some((parameter) => 'in' in parameter && parameter.in === 'query'),
  },
  {
    status: '401',
    name: 'Unauthenticated',
    description:
      'Nobody is signed in, or the API key is not good: `unauthenticated`, `api_key_unknown`, `api_key_expired`, `api_key_revoked`, `api_key_owner_inactive`.',
    code: 'unauthenticated',
    title: 'Not signed in',
    detail: 'Sign in, or send an API key.',
    happens: isPrivate,
  },
  {
    status: '403',
    name: 'Forbidden',
    description:
      'Visible, but not allowed: `forbidden` names the missing `right`; `key_lacks_right` says that the key was not given one that its owner has.',
    code: 'forbidden',
    title: 'Not allowed',
    detail: 'Your roles do not allow this.',
    more: { right: 'customer.edit' },
    happens: isPrivate,
  },
  {
    status: '404',
    name: 'NotFound',
    description: 'Missing, deleted or not visible to you: the three cannot be told apart.',
    code: 'not_found',
    title: 'Not found',
    detail: 'There is no such record.',
    happens: (_operation, _method, path) => path.includes('{'),
  },
  {
    status: '409',
    name: 'Conflict',
    description:
      'The state of things forbids it: `stale_version` comes with the record as it is now in `current`; other codes name the rule.',
    code: 'stale_version',
    title: 'Conflict',
    detail: 'Somebody else has changed this record meanwhile.',
    happens: (operation, method) => method === 'post' || hasVersion(operation),
  },
  {
    status: '413',
    name: 'TooLarge',
    description: 'The body is too large: `payload_too_large`.',
    code: 'payload_too_large',
    title: 'Too large',
    detail: 'The body is larger than this route takes.',
    happens: ({ requestBody }) => requestBody !== undefined,
  },
  {
    status: '415',
    name: 'UnsupportedMediaType',
    description: 'The body is no JSON (for files: no form data): `unsupported_media_type`.',
    code: 'unsupported_media_type',
    title: 'Unsupported media type',
    detail: 'Send application/json.',
    happens: ({ requestBody }, method) => requestBody !== undefined && writes(method),
  },
  {
    status: '422',
    name: 'KeyReused',
    description: 'This Idempotency-Key came before with another body: `idempotency_key_reused`.',
    code: 'idempotency_key_reused',
    title: 'Unprocessable',
    detail: 'This Idempotency-Key was used for something else.',
    happens: (operation, method) => method === 'post' && isPrivate(operation),
  },
  {
    status: '429',
    name: 'TooManyRequests',
    description: 'Too many requests: `rate_limited`. `Retry-After` says in how many seconds to come back.',
    code: 'rate_limited',
    title: 'Too many requests',
    detail: 'Too many requests; come back later.',
    more: { limit: { policy: 'key', quota: 1200, windowSeconds: 60, retryAfterSeconds: 12 } },
    happens: () => true,
  },
  {
    status: '5XX',
    name: 'OurFault',
    description:
      'Our fault (`internal`) a moment without database (503 `unavailable`), or no room to keep anything (507 `storage_full`). With an Idempotency-Key a write can be repeated safely.',
    code: 'internal',
    title: 'Internal error',
    detail: 'Something went wrong. The request id leads to the cause in the log.',
    happens: () => true,
  },
]

/** How an operation can fail, by status. */
export function failuresOf(operation: ApiOperation, method: ApiMethod, path: string): Record<string, ApiReference> {
  const possible = failures.filter((failure) => failure.happens(operation, method, path))
  return Object.fromEntries(possible.map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]))
}

/** Every failure with what it means and an example, by name. */
export function describedFailures(): Record<string, ApiAnswer> {
  return Object.fromEntries(failures.map((failure) => [failure.name, answerOf(failure)]))
}

function answerOf({ status, description, code, title, detail, more }: Failure): ApiAnswer {
  const example = {
    type: `urn:fairway:problem:${code}`,
    title,
    status: Number(status.replace('XX', '00')),
    code,
    detail,
    requestId: '5f1f0c1e-4c1b-4c39-9f0e-1b7d3f0c2a11',
    fields: [],
    ...more,
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } }
  return { description, headers: headersOf(status), content }
}

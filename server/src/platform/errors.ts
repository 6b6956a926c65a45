import type { Id } from './id.ts'

/** One reason why one field was refused; `params` fill the client's translated message. */
export interface FieldError {
  path: string
  code: string
  params?: Record<string, unknown>
  /** Fields (`contract.amount`) whose values the params give away; never sent, see http/problem.ts. */
  tells?: readonly string[]
}

export interface ExceededLimit {
  policy: string
  quota: number
  windowSeconds: number
  retryAfterSeconds: number
}

/** An answer other than success that the client can act on. Anything else thrown is a 500. */
export class AppError extends Error {
  readonly status: number
  readonly code: string
  readonly fields: FieldError[]
  readonly current: unknown
  /** The right that is missing, of a 403. */
  readonly right: string | undefined
  /** The limit that was exceeded, of a 429. */
  readonly limit: ExceededLimit | undefined

  constructor(
    status: number,
    code: string,
    detail: string,
    more: { fields?: FieldError[]; current?: unknown; right?: string; limit?: ExceededLimit } = {},
  ) {
    super(detail)
    this.name = 'AppError'
    this.status = status
    this.code = code
    this.fields = more.fields ?? []
    this.current = more.current
    this.right = more.right
    this.limit = more.limit
  }
}

/** Reading goes on; whatever has to be kept must wait until somebody has made room. */
export function storageFull(): AppError {
  return new AppError(
    507,
    'storage_full',
    'The disk is full, so nothing can be kept; an administrator has to make room.',
  )
}

/** What a full disk says of itself, be it ours or the one of the database. */
export function isStorageFull(code: string | undefined): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100'
}

/** Missing, in another organization, or not visible to this actor: all three look the same from outside. */
export function notFound(kind: string, id: Id): AppError {
  return new AppError(404, 'not_found', `There is no ${kind} ${id} that you can see.`)
}

export function forbidden(right: string): AppError {
  return new AppError(403, 'forbidden', `This needs the right ${right} for this record.`, { right })
}

export function validationFailed(fields: FieldError[]): AppError {
  return new AppError(400, 'validation_failed', 'Some fields were refused; see fields for each reason.', { fields })
}

/** The record changed since the client read it; `current` is the record as it stands now. */
export function staleVersion(current: unknown): AppError {
  return new AppError(409, 'stale_version', 'Someone changed this record since you opened it.', { current })
}

export function conflict(code: string, detail: string, fields: FieldError[] = []): AppError {
  return new AppError(409, code, detail, { fields })
}

/** Runs `work` on one part of a larger body, such as `customer`: what it says of the part's fields gets that path in front. */
export async function inPart<T>(part: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError) || error.fields.length === 0) throw error
    const fields = error.fields.map((field) => ({ ...field, path: field.path ? `${part}.${field.path}` : part }))
    throw new AppError(error.status, error.code, error.message, { fields, current: error.current })
  }
}

import { AppError, conflict, isStorageFull, storageFull, validationFailed } from '../errors.ts'

interface DatabaseFault extends Error {
  code?: string
  constraint?: string
  table?: string
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
])

/** What the database refused, told without its words; undefined when it is no database error. */
export function databaseProblem(error: Error): AppError | undefined {
  const { code, constraint = '', table = '' } = error as DatabaseFault
  if (code === '23505')
    return conflict('conflict', 'Another record already has this value.', [
      { path: pathOf(constraint, table, '_key'), code: 'duplicate' },
    ])
  if (code === '23503') return validationFailed([{ path: pathOf(constraint, table, '_fkey'), code: 'not_found' }])
  if (code === '23514') return validationFailed([{ path: pathOf(constraint, table, '_check'), code: 'invalid_option' }])
  if (code === '22021' || code === '22P05') return validationFailed([{ path: '', code: 'invalid_encoding' }])
  if (code === '22003') return validationFailed([{ path: '', code: 'too_large' }])
  if (code === '22007' || code === '22008' || code === '22P02')
    return validationFailed([{ path: '', code: 'invalid_format' }])
  if (code === '57014')
    return new AppError(503, 'unavailable', 'The database took too long; try again or narrow the request.')
  if (code === '40001' || code === '40P01' || code === '55P03')
    return new AppError(503, 'unavailable', 'Others are changing the same records; try again in a moment.')
  if (isStorageFull(code)) return storageFull()
  if (code === '53200') return new AppError(503, 'unavailable', 'The database is out of memory; try again in a moment.')
  const isLost =
    (code !== undefined && unreachable.has(code)) ||
    /Connection terminated|timeout exceeded when trying to connect|connection error|Query read timeout/i.test(
      error.message,
    )
  if (isLost) return new AppError(503, 'unavailable', 'The database cannot be reached; try again in a moment.')
  // better-auth tells every failure of its own as one error, and the database's as its cause.
  return error.cause instanceof Error ? databaseProblem(error.cause) : undefined
}

/** Constraints are named <table>_<column>_<suffix>: the column is the field. */
function pathOf(constraint: string, table: string, suffix: string): string {
  const column = constraint.replace(new RegExp(`^${table}_`), '').replace(new RegExp(`${suffix}$`), '')
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

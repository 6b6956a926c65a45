import { AppError } from '../errors.ts'
import { databaseProblem } from '../http/database-problem.ts'

/**
 * Ends work that stopped at an error: `end` writes down its code, so that nobody takes it for still going on. Throws the error
 * where the job is tried again: a database that is away comes back, a full disk gets room; and, once it is written down, one
 * of our own making, so that the log has it.
 */
export async function endWork(error: unknown, end: (fault: string) => Promise<void>): Promise<void> {
  const known = error instanceof AppError ? error : databaseProblem(error as Error)
  const fault = known?.code ?? 'internal'
  if (fault === 'unavailable' || fault === 'storage_full') throw error
  await end(fault)
  if (fault === 'internal') throw error
}

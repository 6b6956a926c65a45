import { StartupError } from './platform/startup-error.ts'

/** An error in words for the person at the terminal: what the machine or the settings are to blame for without a stack. */
export function describeError(error: unknown): string {
  if (error instanceof StartupError) return `${error.message}\n  → ${error.advice}`
  if (error instanceof AggregateError) return [error.message, ...error.errors.map(describeError)].join('\n')
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

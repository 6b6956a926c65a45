import { validationFailed } from '../../platform/errors.ts'
import type { SubjectRef } from '../../platform/records/subject.ts'

interface GivenSubject {
  subjectType?: string | null | undefined
  subjectId?: string | null | undefined
}

/**
 * What a task is about: a record, nothing (null), or, when neither half is given, what it was about before (undefined).
 * Throws validation_failed (required) when one half comes without the other.
 */
export function givenSubject({ subjectType, subjectId }: GivenSubject): SubjectRef | null | undefined {
  if (subjectType === undefined && subjectId === undefined) return undefined
  if (subjectType && subjectId) return { type: subjectType, id: subjectId }
  if (!subjectType && !subjectId) return null
  throw validationFailed([{ path: subjectType ? 'subjectId' : 'subjectType', code: 'required' }])
}

/** Open, and its time has passed: the same rule that lists filter by in SQL. */
export function isOverdue(task: { status: string; dueAt: string | null }, now: Date): boolean {
  return task.status === 'open' && task.dueAt !== null && Date.parse(task.dueAt) < now.getTime()
}

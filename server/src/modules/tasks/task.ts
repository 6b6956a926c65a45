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

/** The same for a change: one half goes with the other as it stands, and taking one half away takes both. */
export function changedSubject(changes: GivenSubject, before: GivenSubject): SubjectRef | null | undefined {
  if (changes.subjectType === undefined && changes.subjectId === undefined) return undefined
  const { subjectType = changes.subjectId === null ? null : before.subjectType } = changes
  const { subjectId = changes.subjectType === null ? null : before.subjectId } = changes
  return givenSubject({ subjectType, subjectId })
}

/** Open, and its time has passed: the same rule that lists filter by in SQL. */
export function isOverdue(task: { status: string; dueAt: string | null }, now: Date): boolean {
  return task.status === 'open' && task.dueAt !== null && Date.parse(task.dueAt) < now.getTime()
}

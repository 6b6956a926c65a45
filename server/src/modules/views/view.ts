import type { FieldError } from '../../platform/errors.ts'
import type { ViewPart, ViewShape } from '../../platform/records/views/view-shape.ts'

/** Departments are named exactly where a view is shared with departments. */
export function faultsOfSharing(sharing: string, departmentIds: readonly string[]): FieldError[] {
  if (sharing === 'departments') return departmentIds.length > 0 ? [] : [{ path: 'departmentIds', code: 'required' }]
  return departmentIds.length > 0 ? [{ path: 'departmentIds', code: 'unknown_field' }] : []
}

/** The parts in which two shapes differ. */
export function changedParts(before: ViewShape, after: ViewShape): ViewPart[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)] as ViewPart[])
  return [...parts].filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])).toSorted()
}

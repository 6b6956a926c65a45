import { conflict, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import type { Named } from '../../../platform/records/schema.ts'

/** A department may not come to stand below itself. `parentsAndAbove` starts with the new parent. */
export function refuseCircle(path: string, id: Id, parentsAndAbove: readonly Id[]): void {
  if (parentsAndAbove.includes(id)) throw validationFailed([{ path, code: 'circular' }])
}

/** Only the topmost department has none above it, and there is just one. */
export function refuseSecondRoot(before: { parentId: Id | null }, changes: { parentId?: Id | null | undefined }): void {
  if (before.parentId !== null && changes.parentId === null)
    throw validationFailed([{ path: 'parentId', code: 'required' }])
}

/** Two departments under the same one are told apart by their names. */
export function refuseSameName(path: string, names: readonly string[], siblings: readonly Named[]): void {
  const twin = siblings.find((sibling) => names.includes(sibling.name))
  if (twin)
    throw conflict('conflict', 'A department beside it has this name already.', [
      { path, code: 'duplicate', params: { kind: 'department', id: twin.id, name: twin.name } },
    ])
}

export function refuseRoot(department: { parentId: Id | null }): void {
  if (department.parentId === null)
    throw conflict('root_department', 'The topmost department is the organization itself and stays.')
}

/** Says what is in it, once per kind with how many: `in_use`, and `in_use_in_bin` for records that could come back into it. */
export function refuseNotEmpty(contents: readonly { kind: string; count: number; inBin: number }[]): void {
  if (contents.length === 0) return
  const fields = contents.flatMap(({ kind, count, inBin }) =>
    [
      { path: '', code: 'in_use', params: { kind, count } },
      { path: '', code: 'in_use_in_bin', params: { kind, count: inBin } },
    ].filter(({ params }) => params.count > 0),
  )
  throw conflict('department_not_empty', 'Move what is in this department first, or merge it into another one.', fields)
}

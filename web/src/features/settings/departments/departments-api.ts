import type { Department } from '../../../components/pickers/directory.ts'
import { answer, client, keyed, ofRecord, ofVersion } from '../../../lib/client.ts'

export interface DepartmentValues {
  name: string
  headId: string | null
  /** Not given for the topmost department, which stands below nothing. */
  parentId?: string | null
}

export function createDepartment(body: DepartmentValues, actionKey: string): Promise<Department> {
  return answer(client.POST('/api/v1/departments', { ...keyed(actionKey), body }))
}

export function saveDepartment(department: Department, values: DepartmentValues): Promise<Department> {
  const body = { ...values, version: department.version }
  return answer(client.PATCH('/api/v1/departments/{id}', { ...ofRecord(department.id), body }))
}

/** Members, departments below and records all go to another department; this one is gone. */
export function mergeDepartment(department: Department, intoId: string, actionKey: string): Promise<Department> {
  const body = { intoId, version: department.version }
  return answer(
    client.POST('/api/v1/departments/{id}/merger', { ...keyed(actionKey), ...ofRecord(department.id), body }),
  )
}

export async function deleteDepartment(department: Department): Promise<void> {
  await client.DELETE('/api/v1/departments/{id}', ofVersion(department))
}

import type { Department } from './directory.ts'

export interface DepartmentNode {
  department: Department
  children: DepartmentNode[]
}

/** The departments as a tree in their order. One whose parent can't be seen stands at the top. */
export function departmentTree(departments: readonly Department[]): DepartmentNode[] {
  const nodes = new Map(
    departments.map((department) => [department.id, { department, children: [] as DepartmentNode[] }]),
  )
  const roots: DepartmentNode[] = []
  for (const node of nodes.values()) {
    const parent = node.department.parentId ? nodes.get(node.department.parentId) : undefined
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  const inOrder = (a: DepartmentNode, b: DepartmentNode) =>
    a.department.position - b.department.position || a.department.name.localeCompare(b.department.name)
  for (const node of nodes.values()) node.children.sort(inOrder)
  return roots.sort(inOrder)
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { listAll, type Page } from '../../lib/list-all.ts'

export interface Named {
  id: string
  name: string
}

export interface Department extends Named {
  version: number
  parentId: string | null
  headId: string | null
  head: Named | null
  position: number
  can: { edit: boolean; delete: boolean }
}

interface Colleague extends Named {
  department: Named | null
  title: string | null
}

export const departmentsQuery = queryOptions({
  queryKey: ['departments', 'all'],
  queryFn: ({ signal }) => listAll<Department>('/departments', { sort: 'name' }, signal),
  staleTime: 60_000,
})

/** Colleagues who still work here, by a part of their name or address. */
export function colleaguesQuery(words: string) {
  const filter = JSON.stringify({ and: [{ field: 'status', op: 'ne', value: 'inactive' }] })
  return queryOptions({
    queryKey: ['users', 'picker', words],
    queryFn: ({ signal }) =>
      api.get<Page<Colleague>>('/users', { query: { q: words, filter, limit: 20, sort: 'name' }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}

/** One colleague, for a value whose name isn't at hand. */
export function colleagueQuery(id: string) {
  return queryOptions({
    queryKey: ['users', 'record', id],
    queryFn: ({ signal }) => api.get<Colleague>(`/users/${id}`, { signal }),
    staleTime: 60_000,
  })
}

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

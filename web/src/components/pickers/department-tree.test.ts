import { expect, test } from 'vitest'
import { departmentTree } from './department-tree.ts'
import type { Department } from './directory.ts'

function department(id: string, parentId: string | null, position = 0): Department {
  return { id, name: id, parentId, position } as Department
}

test('departments stand below their parents, by position and then by name', () => {
  const tree = departmentTree([
    department('south', 'company', 1),
    department('east', 'company'),
    department('company', null),
    department('north', 'company'),
  ])
  expect(tree.map((node) => node.department.id)).toEqual(['company'])
  expect(tree[0]?.children.map((node) => node.department.id)).toEqual(['east', 'north', 'south'])
})

test('a department whose parent is missing is not lost', () => {
  expect(departmentTree([department('orphan', 'gone')]).map((node) => node.department.id)).toEqual(['orphan'])
})

import { useQuery } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useMemo } from 'react'
import { toTreeData } from './department-picker.tsx'
import { departmentTree } from './department-tree.ts'
import { departmentsQuery } from './directory.ts'

interface DepartmentsPickerProps {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
}

/** Any number of departments, each with those below it. */
export function DepartmentsPicker({ id, value = [], onChange }: DepartmentsPickerProps) {
  const { data, isPending } = useQuery(departmentsQuery)
  const treeData = useMemo(() => toTreeData(departmentTree(data ?? []), undefined), [data])
  return (
    <TreeSelect<string[]>
      {...(id ? { id } : {})}
      multiple
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll
      style={{ width: '100%' }}
      loading={isPending}
      treeData={treeData}
      value={isPending ? [] : value}
      onChange={(ids) => onChange?.(ids)}
    />
  )
}

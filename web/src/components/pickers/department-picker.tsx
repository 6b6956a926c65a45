import { useQuery } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useMemo, type KeyboardEvent } from 'react'
import { departmentTree, type DepartmentNode } from './department-tree.ts'
import { departmentsQuery } from './directory.ts'

interface DepartmentPickerProps {
  id?: string
  value?: string | null
  onChange?: (id: string | null, named?: { id: string; name: string } | null) => void
  /** A department can't be moved below itself. */
  exceptBranch?: string
  /** What can be chosen besides a department, such as that of whoever looks. */
  own?: readonly { value: string; label: string }[]
  allowClear?: boolean
  placeholder?: string
  disabled?: boolean
  autoFocus?: boolean
  defaultOpen?: boolean
  /** In pixels, where the list should not be as narrow as its field. */
  listWidth?: number | undefined
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  className?: string
  status?: 'error' | ''
  'aria-label'?: string
}

export function DepartmentPicker({
  value,
  onChange,
  exceptBranch,
  own = [],
  listWidth,
  ...rest
}: DepartmentPickerProps) {
  const { data, isPending } = useQuery(departmentsQuery)
  const treeData = useMemo(() => toTreeData(departmentTree(data ?? []), exceptBranch), [data, exceptBranch])
  return (
    <TreeSelect
      {...rest}
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll
      popupMatchSelectWidth={listWidth ?? true}
      style={{ width: '100%' }}
      loading={isPending}
      treeData={[...own.map(({ value: key, label }) => ({ value: key, title: label, children: [] })), ...treeData]}
      value={isPending ? null : (value ?? null)}
      onChange={(id: string | null | undefined) => onChange?.(id ?? null, data?.find((one) => one.id === id) ?? null)}
    />
  )
}

export interface TreeData {
  value: string
  title: string
  children: TreeData[]
}

export function toTreeData(nodes: readonly DepartmentNode[], except: string | undefined): TreeData[] {
  return nodes
    .filter((node) => node.department.id !== except)
    .map((node) => ({
      value: node.department.id,
      title: node.department.name,
      children: toTreeData(node.children, except),
    }))
}

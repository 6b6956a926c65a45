import { DeleteOutlined, EditOutlined, MergeOutlined, MoreOutlined, PlusOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../../components/page/action-menu.tsx'
import type { Department } from '../../../components/pickers/directory.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { useRight } from '../../../lib/session.ts'
import { deleteDepartment } from './departments-api.ts'
import type { DepartmentDraft } from './department-form.tsx'

interface DepartmentActionsProps {
  department: Department
  onDraft: (draft: DepartmentDraft) => void
  onMerge: (department: Department) => void
}

export function DepartmentActions({ department, onDraft, onMerge }: DepartmentActionsProps) {
  const { t } = useTranslation(['settings', 'common'])
  const mayAdd = useRight('department.create')
  const { message, modal } = App.useApp()
  const queryClient = useQueryClient()
  const remove = useMutation({
    mutationFn: () => deleteDepartment(department),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['departments'] }),
    onError: (error) => void message.error(errorWords(error)),
  })
  const confirmRemoval = () =>
    void modal.confirm({
      title: t('departments.deleteTitle', { name: department.name }),
      content: t('departments.deleteText'),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync().catch(() => undefined),
    })
  const items: NonNullable<MenuProps['items']> = []
  if (mayAdd) {
    items.push({
      key: 'add',
      icon: <PlusOutlined aria-hidden="true" />,
      label: t('departments.addBelow'),
      onClick: () => onDraft({ parentId: department.id }),
    })
  }
  if (department.can.edit) {
    items.push({
      key: 'edit',
      icon: <EditOutlined aria-hidden="true" />,
      label: t('common:action.edit'),
      onClick: () => onDraft({ department, parentId: department.parentId }),
    })
  }
  if (department.can.delete) {
    items.push({
      key: 'merge',
      icon: <MergeOutlined aria-hidden="true" />,
      label: t('departments.merge'),
      onClick: () => onMerge(department),
    })
    items.push({
      key: 'delete',
      icon: <DeleteOutlined aria-hidden="true" />,
      danger: true,
      label: t('common:action.delete'),
      onClick: confirmRemoval,
    })
  }
  if (items.length === 0) return null
  return (
    <ActionMenu
      menu={{ items }}
      button={{
        type: 'text',
        size: 'small',
        icon: <MoreOutlined aria-hidden="true" />,
        loading: remove.isPending,
        'aria-label': t('departments.actionsOf', { name: department.name }),
      }}
    />
  )
}

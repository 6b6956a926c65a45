import { Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { DepartmentPicker } from '../../../components/pickers/department-picker.tsx'
import type { Department } from '../../../components/pickers/directory.ts'
import { UserPicker } from '../../../components/pickers/user-picker.tsx'
import { useActionKey } from '../../../lib/action-key.ts'
import { useSave } from '../use-save.ts'
import { createDepartment, saveDepartment, type DepartmentValues } from './departments-api.ts'

/** A department to change or, without one, a new one below `parentId`. */
export interface DepartmentDraft {
  department?: Department
  parentId: string | null
}

interface DepartmentFormProps {
  draft: DepartmentDraft
  onClose: () => void
}

export function DepartmentForm({ draft: { department, parentId }, onClose }: DepartmentFormProps) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const [form] = Form.useForm<DepartmentValues>()
  const actionKey = useActionKey()
  const isRoot = department !== undefined && department.parentId === null
  const { submit, isSaving, problem } = useSave({
    form,
    save: ({ name, parentId: newParentId, headId }: DepartmentValues) => {
      const body = { name, headId, ...(isRoot ? {} : { parentId: newParentId }) }
      return department ? saveDepartment(department, body) : createDepartment(body, actionKey.for(body))
    },
    refresh: [['departments'], ['users']],
    onSaved: onClose,
  })
  const required = { required: true, message: t('errors:field.required') }
  return (
    <Modal
      open
      title={department ? t('departments.edit', { name: department.name }) : t('departments.add')}
      width={420}
      okText={t('common:action.save')}
      okButtonProps={{ loading: isSaving }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<DepartmentValues>
        name="department-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ name: department?.name ?? '', parentId, headId: department?.headId ?? null }}
      >
        <FormProblem text={problem} />
        <Form.Item name="name" label={t('departments.name')} rules={[{ ...required, whitespace: true }]}>
          <Input autoFocus maxLength={100} autoComplete="off" />
        </Form.Item>
        {isRoot ? null : (
          <Form.Item name="parentId" label={t('departments.parent')} rules={[required]}>
            <DepartmentPicker {...(department ? { exceptBranch: department.id } : {})} />
          </Form.Item>
        )}
        <Form.Item name="headId" label={t('departments.head')} extra={t('departments.headHint')}>
          <UserPicker current={department?.head ?? null} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

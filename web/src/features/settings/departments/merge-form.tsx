import { Form, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { DepartmentPicker } from '../../../components/pickers/department-picker.tsx'
import type { Department } from '../../../components/pickers/directory.ts'
import { useActionKey } from '../../../lib/action-key.ts'
import { useSave } from '../use-save.ts'
import { mergeDepartment } from './departments-api.ts'

interface MergeFormProps {
  department: Department
  onClose: () => void
}

/** Everything in a department goes to another one, and the emptied department is gone. */
export function MergeForm({ department, onClose }: MergeFormProps) {
  const { t } = useTranslation(['settings', 'errors'])
  const [form] = Form.useForm<{ intoId: string }>()
  const actionKey = useActionKey()
  const { submit, isSaving, problem } = useSave({
    form,
    save: ({ intoId }: { intoId: string }) => mergeDepartment(department, intoId, actionKey.for(intoId)),
    refresh: [['departments'], ['users']],
    onSaved: onClose,
  })
  return (
    <Modal
      open
      title={t('departments.mergeTitle', { name: department.name })}
      width={420}
      okText={t('departments.merge')}
      okButtonProps={{ loading: isSaving, danger: true }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBlockEnd: 12 }}>{t('departments.mergeText')}</p>
      <Form name="merge-form" form={form} layout="vertical" onFinish={submit}>
        <FormProblem text={problem} />
        <Form.Item
          name="intoId"
          label={t('departments.mergeInto')}
          rules={[{ required: true, message: t('errors:field.required') }]}
        >
          <DepartmentPicker exceptBranch={department.id} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

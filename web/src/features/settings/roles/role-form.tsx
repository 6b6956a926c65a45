import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { useActionKey } from '../../../lib/action-key.ts'
import { scopes, type Role } from '../people.ts'
import { useSave } from '../use-save.ts'
import { createRole, type RoleValues } from './roles-api.ts'

interface RoleFormProps {
  onAdded: (role: Role) => void
  onClose: () => void
}

/** A new role starts without rights; they are ticked in the matrix afterwards. */
export function RoleForm({ onAdded, onClose }: RoleFormProps) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const [form] = Form.useForm<RoleValues>()
  const actionKey = useActionKey()
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: RoleValues) => createRole(values, actionKey.for(values)),
    refresh: [['roles']],
    onSaved: onAdded,
  })
  return (
    <Modal
      open
      title={t('roles.add')}
      width={400}
      okText={t('common:action.save')}
      okButtonProps={{ loading: isSaving }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<RoleValues>
        name="role-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ scope: 'own' }}
      >
        <FormProblem text={problem} />
        <Form.Item
          name="name"
          label={t('roles.name')}
          rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
        >
          <Input autoFocus maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="scope" label={t('roles.scopeLabel')}>
          <Select options={scopes.map((value) => ({ value, label: t(`roles.scope.${value}`) }))} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

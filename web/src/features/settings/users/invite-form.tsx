import { Drawer, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DrawerFooter } from '../../../components/page/drawer-footer.tsx'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { useActionKey } from '../../../lib/action-key.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import { useSave } from '../use-save.ts'
import { PlaceFields } from './user-fields.tsx'
import { inviteUser, type Invitation } from './users-api.ts'

export function InviteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['settings', 'errors'])
  const isPhone = useIsPhone()
  const [form] = Form.useForm<Invitation>()
  const actionKey = useActionKey()
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: Invitation) => {
      const body = { ...values, email: values.email.trim() }
      return inviteUser(body, actionKey.for(body))
    },
    refresh: [['users']],
    onSaved: onClose,
  })
  const required = { required: true, whitespace: true, message: t('errors:field.required') }
  return (
    <Drawer
      open
      title={t('users.invite')}
      size={isPhone ? '100%' : 440}
      onClose={onClose}
      footer={<DrawerFooter saveLabel={t('users.send')} isSaving={isSaving} onSave={form.submit} onCancel={onClose} />}
    >
      <Form<Invitation>
        name="invite-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ roleIds: [] }}
      >
        <p style={{ marginBlockEnd: 16 }}>{t('users.inviteText')}</p>
        <FormProblem text={problem} />
        <Form.Item name="name" label={t('people.name')} rules={[required]}>
          <Input autoFocus maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('people.email')}
          rules={[required, { type: 'email', message: t('errors:field.invalid_format') }]}
        >
          <Input type="email" inputMode="email" maxLength={254} autoComplete="off" />
        </Form.Item>
        <PlaceFields />
      </Form>
    </Drawer>
  )
}

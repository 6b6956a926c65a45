import { Drawer, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DrawerFooter } from '../../../components/page/drawer-footer.tsx'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { UserPicker } from '../../../components/pickers/user-picker.tsx'
import { useIsPhone } from '../../../lib/viewport.ts'
import type { User } from '../people.ts'
import { useSave } from '../use-save.ts'
import { PlaceFields } from './user-fields.tsx'
import { saveUser, type UserValues } from './users-api.ts'

interface UserFormProps {
  user: User
  onClose: () => void
}

export function UserForm({ user, onClose }: UserFormProps) {
  const { t } = useTranslation(['settings', 'errors'])
  const isPhone = useIsPhone()
  const [form] = Form.useForm<UserValues>()
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: UserValues) => saveUser(user, values),
    refresh: [['users'], ['session']],
    onSaved: onClose,
  })
  return (
    <Drawer
      open
      title={t('users.edit', { name: user.name })}
      size={isPhone ? '100%' : 440}
      onClose={onClose}
      footer={<DrawerFooter isSaving={isSaving} onSave={form.submit} onCancel={onClose} />}
    >
      <Form<UserValues>
        name="user-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{
          name: user.name,
          email: user.email ?? '',
          phone: user.phone ?? '',
          title: user.title ?? '',
          departmentId: user.departmentId,
          managerId: user.managerId,
          roleIds: user.roleIds,
        }}
      >
        <FormProblem text={problem} />
        <Form.Item
          name="name"
          label={t('people.name')}
          rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('people.email')}
          rules={[
            { required: user.hasSignIn, message: t('errors:field.required') },
            { type: 'email', message: t('errors:field.invalid_format') },
          ]}
        >
          <Input type="email" inputMode="email" maxLength={254} autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={t('people.phone')}>
          <Input type="tel" maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="title" label={t('people.jobTitle')}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <PlaceFields />
        <Form.Item name="managerId" label={t('people.manager')} extra={t('users.managerHint')}>
          <UserPicker current={user.manager} except={user.id} />
        </Form.Item>
      </Form>
    </Drawer>
  )
}

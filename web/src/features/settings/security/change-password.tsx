import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { PasswordField } from '../../../components/entry/password-field.tsx'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { isApiError } from '../../../lib/api-error.ts'
import { authApi } from '../../../lib/auth-api.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { useSession } from '../../../lib/session.ts'
import styles from '../settings.module.css'

interface PasswordChange {
  currentPassword: string
  newPassword: string
}

/** A changed password ends every other session: whoever knew the old one is out. */
export function ChangePassword() {
  const { t } = useTranslation(['settings', 'errors'])
  const { user } = useSession()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<PasswordChange>()
  const change = useMutation({
    mutationFn: (values: PasswordChange) => authApi.post('/change-password', { ...values, revokeOtherSessions: true }),
    onSuccess: async () => {
      form.resetFields()
      void message.success(t('security.passwordChanged'))
      await queryClient.invalidateQueries({ queryKey: ['sign-in-sessions'] })
    },
    onError: (error) => {
      if (isApiError(error, 'INVALID_PASSWORD'))
        form.setFields([{ name: 'currentPassword', errors: [errorWords(error)] }])
    },
  })
  const problem = change.error && !isApiError(change.error, 'INVALID_PASSWORD') ? errorWords(change.error) : undefined
  return (
    <Form<PasswordChange>
      name="change-password"
      form={form}
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 368 }}
      onFinish={(values) => change.mutate(values)}
    >
      <FormProblem text={problem} />
      {/* Password managers need to know whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={user.email ?? ''} readOnly hidden />
      <Form.Item
        name="currentPassword"
        label={t('security.currentPassword')}
        rules={[{ required: true, message: t('errors:field.required') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <PasswordField name="newPassword" label={t('security.newPassword')} />
      <p className={styles['quiet']}>{t('security.passwordNote')}</p>
      <Button htmlType="submit" loading={change.isPending} style={{ marginBlockStart: 12 }}>
        {t('security.changePassword')}
      </Button>
    </Form>
  )
}

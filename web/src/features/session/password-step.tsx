import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { authApi } from '../../lib/auth-api.ts'
import { errorWords } from '../../lib/error-words.ts'
import styles from './session.module.css'

interface Credentials {
  email: string
  password: string
  rememberMe: boolean
}

interface PasswordStepProps {
  onDone: () => Promise<void>
  onSecondFactor: () => void
}

export function PasswordStep({ onDone, onSecondFactor }: PasswordStepProps) {
  const { t } = useTranslation(['session', 'errors'])
  const signIn = useMutation({
    mutationFn: async (credentials: Credentials) => {
      const answer = await authApi.post<{ twoFactorRedirect?: boolean }>('/sign-in/email', {
        ...credentials,
        email: credentials.email.trim(),
      })
      if (answer.twoFactorRedirect) onSecondFactor()
      else await onDone()
    },
  })
  const required = [{ required: true, message: t('errors:field.required') }]
  return (
    <Form<Credentials>
      name="password-step"
      layout="vertical"
      requiredMark={false}
      initialValues={{ rememberMe: true }}
      onFinish={(values) => signIn.mutate(values)}
      onValuesChange={() => signIn.reset()}
    >
      <FormProblem text={signIn.error ? errorWords(signIn.error) : undefined} />
      <Form.Item name="email" label={t('email')} rules={required}>
        <Input size="large" type="email" inputMode="email" autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={required}>
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      <div className={styles['between']}>
        <Form.Item name="rememberMe" valuePropName="checked" noStyle>
          <Checkbox>{t('signIn.remember')}</Checkbox>
        </Form.Item>
        <Link to="/forgot-password">{t('signIn.forgot')}</Link>
      </div>
      <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}

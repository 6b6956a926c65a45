import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { EntryLayout } from '../../components/entry/entry-layout.tsx'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { authApi } from '../../lib/auth-api.ts'
import { errorWords } from '../../lib/error-words.ts'
import styles from './session.module.css'

/** The answer is the same whether the address is known or not: nobody can try out who works here. */
export function ForgotPasswordPage() {
  const { t } = useTranslation(['session', 'errors'])
  const request = useMutation({
    mutationFn: ({ email }: { email: string }) =>
      authApi.post('/request-password-reset', { email: email.trim(), redirectTo: '/reset-password' }),
  })
  if (request.isSuccess) {
    return (
      <EntryLayout title={t('forgot.sentTitle')} text={t('forgot.sentText', { email: request.variables.email.trim() })}>
        <Link to="/sign-in">{t('backToSignIn')}</Link>
      </EntryLayout>
    )
  }
  return (
    <EntryLayout title={t('forgot.title')} text={t('forgot.text')}>
      <Form<{ email: string }>
        name="forgot-password-page"
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => request.mutate(values)}
      >
        <FormProblem text={request.error ? errorWords(request.error) : undefined} />
        <Form.Item
          name="email"
          label={t('email')}
          rules={[
            { required: true, message: t('errors:field.required') },
            { type: 'email', message: t('errors:field.invalid_format') },
          ]}
        >
          <Input size="large" type="email" inputMode="email" autoComplete="username" autoFocus />
        </Form.Item>
        <Button type="primary" size="large" htmlType="submit" block loading={request.isPending}>
          {t('forgot.submit')}
        </Button>
        <div className={styles['below']}>
          <Link to="/sign-in" style={{ paddingInline: 7 }}>
            {t('backToSignIn')}
          </Link>
        </div>
      </Form>
    </EntryLayout>
  )
}

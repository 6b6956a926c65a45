import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { App, Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { EntryLayout } from '../../components/entry/entry-layout.tsx'
import { EntryWaiting } from '../../components/entry/entry-waiting.tsx'
import { PasswordField } from '../../components/entry/password-field.tsx'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { isApiError } from '../../lib/api-error.ts'
import { authApi } from '../../lib/auth-api.ts'
import { errorWords } from '../../lib/error-words.ts'
import { useIsLinkSpent } from './use-is-link-spent.ts'

const route = getRouteApi('/reset-password')

export function ResetPasswordPage() {
  const { t } = useTranslation('session')
  const { token } = route.useSearch()
  const router = useRouter()
  const { message } = App.useApp()
  const isSpent = useIsLinkSpent('passwordReset', token)
  const reset = useMutation({
    mutationFn: ({ password }: { password: string }) =>
      authApi.post('/reset-password', { token, newPassword: password }),
    onSuccess: async () => {
      void message.success(t('reset.done'))
      await router.navigate({ to: '/sign-in', replace: true })
    },
  })
  if (isSpent || isApiError(reset.error, 'INVALID_TOKEN')) {
    return (
      <EntryLayout title={t('reset.expiredTitle')} text={t('reset.expiredText')}>
        <Link to="/forgot-password">{t('reset.askAgain')}</Link>
      </EntryLayout>
    )
  }
  if (isSpent === undefined) return <EntryWaiting title={t('reset.title')} />
  return (
    <EntryLayout title={t('reset.title')} text={t('reset.text')}>
      <Form<{ password: string }>
        name="reset-password-page"
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => reset.mutate(values)}
      >
        <FormProblem text={reset.error ? errorWords(reset.error) : undefined} />
        <PasswordField isLarge label={t('newPassword')} />
        <Button type="primary" size="large" htmlType="submit" block loading={reset.isPending}>
          {t('reset.submit')}
        </Button>
      </Form>
    </EntryLayout>
  )
}

import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryLayout } from '../../components/entry/entry-layout.tsx'
import { EntryWaiting } from '../../components/entry/entry-waiting.tsx'
import { PasswordField } from '../../components/entry/password-field.tsx'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useIsLinkSpent } from './use-is-link-spent.ts'

const route = getRouteApi('/accept-invitation')

interface Acceptance {
  name?: string
  password: string
}

export function AcceptInvitationPage() {
  const { t } = useTranslation('session')
  const { token } = route.useSearch()
  const router = useRouter()
  const isSpent = useIsLinkSpent('invitation', token)
  const [form] = Form.useForm<Acceptance>()
  const [problem, setProblem] = useState<string>()
  const actionKey = useActionKey()
  const accept = useMutation({
    mutationFn: ({ name, password }: Acceptance) => {
      const body = { token, password, ...(name?.trim() ? { name: name.trim() } : {}) }
      return api.post('/invitation-acceptances', body, { actionKey: actionKey.for(body) })
    },
    onSuccess: async () => {
      await queryClient.resetQueries()
      await router.navigate({ to: '/', replace: true })
    },
    onError: (error) => setProblem(placeErrors(form, error)),
  })
  if (isSpent || isInvalid(accept.error)) {
    return (
      <EntryLayout title={t('accept.expiredTitle')} text={t('accept.expiredText')}>
        <Link to="/sign-in">{t('backToSignIn')}</Link>
      </EntryLayout>
    )
  }
  if (isSpent === undefined) return <EntryWaiting title={t('accept.title')} />
  return (
    <EntryLayout title={t('accept.title')} text={t('accept.text')}>
      <Form<Acceptance>
        name="accept-invitation-page"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => {
          setProblem(undefined)
          accept.mutate(values)
        }}
      >
        <FormProblem text={problem} />
        <Form.Item name="name" label={t('accept.name')} extra={t('accept.nameHint')}>
          <Input size="large" autoComplete="name" maxLength={100} />
        </Form.Item>
        <PasswordField isLarge label={t('password')} />
        <Button type="primary" size="large" htmlType="submit" block loading={accept.isPending}>
          {t('accept.submit')}
        </Button>
      </Form>
    </EntryLayout>
  )
}

/** Used, withdrawn or older than seven days: another password won't help. */
function isInvalid(error: unknown): boolean {
  return isApiError(error) && (error.status === 404 || error.status === 410 || error.code.startsWith('invitation_'))
}

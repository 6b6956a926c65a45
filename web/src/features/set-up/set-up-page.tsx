import { useMutation } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Button, Form, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryLayout } from '../../components/entry/entry-layout.tsx'
import { PasswordField } from '../../components/entry/password-field.tsx'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { CurrencySelect } from '../../components/preferences/currency-select.tsx'
import { TimeZoneSelect } from '../../components/preferences/time-zone-select.tsx'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { chooseLanguage } from '../../lib/i18n.ts'
import { languages, useLanguage, type Language } from '../../lib/language.ts'
import { queryClient } from '../../lib/query-client.ts'
import styles from './set-up-page.module.css'

interface SetUp {
  organizationName: string
  timeZone: string
  currency: string
  name: string
  email: string
  password: string
}

/** The first visitor makes the organization and becomes its administrator. */
export function SetUpPage() {
  const { t } = useTranslation(['session', 'common', 'errors'])
  const language = useLanguage()
  const router = useRouter()
  const [form] = Form.useForm<SetUp>()
  const [problem, setProblem] = useState<string>()
  const actionKey = useActionKey()
  const setUp = useMutation({
    mutationFn: (values: SetUp) => {
      const body = { ...values, email: values.email.trim(), locale: language }
      return api.post('/set-up', body, { actionKey: actionKey.for(body) })
    },
    onSuccess: async () => {
      await queryClient.resetQueries()
      await router.navigate({ to: '/', replace: true })
    },
    onError: (error) => setProblem(placeErrors(form, error)),
  })
  const required = { required: true, whitespace: true, message: t('errors:field.required') }
  return (
    <EntryLayout isWide title={t('setUp.title')} text={t('setUp.text')}>
      <Form<SetUp>
        name="set-up-page"
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={{ timeZone: browserTimeZone(), currency: language === 'zh-CN' ? 'CNY' : 'USD' }}
        onFinish={(values) => {
          setProblem(undefined)
          setUp.mutate(values)
        }}
      >
        <FormProblem text={problem} />
        {isApiError(setUp.error, 'already_set_up') ? <Link to="/sign-in">{t('backToSignIn')}</Link> : null}
        <h2 className={styles['group']}>{t('setUp.organization')}</h2>
        <div className={styles['fields']}>
          <Form.Item
            name="organizationName"
            label={t('setUp.organizationName')}
            rules={[required]}
            className={styles['full'] ?? ''}
          >
            <Input autoFocus autoComplete="organization" maxLength={200} placeholder={t('setUp.organizationExample')} />
          </Form.Item>
          <Form.Item label={t('setUp.language')} extra={t('setUp.languageHint')}>
            <Segmented<Language>
              aria-label={t('setUp.language')}
              value={language}
              onChange={(value) => void chooseLanguage(value)}
              options={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="currency" label={t('setUp.currency')} rules={[required]}>
            <CurrencySelect />
          </Form.Item>
          <Form.Item name="timeZone" label={t('setUp.timeZone')} rules={[required]} className={styles['full'] ?? ''}>
            <TimeZoneSelect />
          </Form.Item>
        </div>
        <h2 className={styles['group']}>{t('setUp.admin')}</h2>
        <div className={styles['fields']}>
          <Form.Item name="name" label={t('setUp.name')} rules={[required]}>
            <Input autoComplete="name" maxLength={100} />
          </Form.Item>
          <Form.Item
            name="email"
            label={t('email')}
            rules={[required, { type: 'email', message: t('errors:field.invalid_format') }]}
          >
            <Input type="email" inputMode="email" autoComplete="username" maxLength={254} />
          </Form.Item>
          <div className={styles['full']}>
            <PasswordField label={t('password')} />
          </div>
        </div>
        <Button type="primary" size="large" htmlType="submit" block loading={setUp.isPending}>
          {t('setUp.submit')}
        </Button>
      </Form>
    </EntryLayout>
  )
}

function browserTimeZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return Intl.supportedValuesOf('timeZone').includes(zone) ? zone : 'Asia/Shanghai'
}

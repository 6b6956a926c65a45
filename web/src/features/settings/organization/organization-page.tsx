import { Button, Form, Input, Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { NumberItem } from '../../../components/fields/number-item.tsx'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { PageHead } from '../../../components/page/page-head.tsx'
import { CurrencySelect } from '../../../components/preferences/currency-select.tsx'
import { TimeZoneSelect } from '../../../components/preferences/time-zone-select.tsx'
import { answer, client, type Answer } from '../../../lib/client.ts'
import { languages, useLanguage, type Language } from '../../../lib/language.ts'
import { useRight, useSession } from '../../../lib/session.ts'
import styles from '../settings.module.css'
import { useSave } from '../use-save.ts'

type OrganizationValues = Omit<Answer<'getOrganization'>, 'id' | 'version' | 'can'> & { locale: Language }

export function OrganizationPage() {
  const { t } = useTranslation('settings')
  const { organization } = useSession()
  const mayEdit = useRight('organization.manage')
  return (
    <>
      <PageHead title={t('organization.title')} text={t(mayEdit ? 'organization.text' : 'organization.readOnly')} />
      <OrganizationForm key={organization.version} mayEdit={mayEdit} />
    </>
  )
}

function OrganizationForm({ mayEdit }: { mayEdit: boolean }) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const { organization } = useSession()
  const [form] = Form.useForm<OrganizationValues>()
  const months = useMonths()
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: OrganizationValues) =>
      answer(client.PATCH('/api/v1/organization', { body: { ...values, version: organization.version } })),
    refresh: [['session']],
  })
  const required = [{ required: true, whitespace: true, message: t('errors:field.required') }]
  const { name, timeZone, currency, locale, fiscalYearStartMonth, recycleDays, exportApprovalRows } = organization
  return (
    <Form<OrganizationValues>
      name="organization-page"
      form={form}
      layout="vertical"
      className={styles['form'] ?? ''}
      disabled={!mayEdit}
      initialValues={{ name, timeZone, currency, locale, fiscalYearStartMonth, recycleDays, exportApprovalRows }}
      onFinish={submit}
    >
      <FormProblem text={problem} />
      <div className={styles['fields']}>
        <Form.Item name="name" label={t('organization.name')} rules={required} className={styles['full'] ?? ''}>
          <Input maxLength={200} autoComplete="organization" />
        </Form.Item>
        <Form.Item name="timeZone" label={t('organization.timeZone')} extra={t('organization.timeZoneHint')}>
          <TimeZoneSelect />
        </Form.Item>
        <Form.Item name="currency" label={t('organization.currency')} extra={t('organization.currencyHint')}>
          <CurrencySelect />
        </Form.Item>
        <Form.Item name="fiscalYearStartMonth" label={t('organization.fiscalYear')}>
          <Select options={months} />
        </Form.Item>
        <Form.Item name="locale" label={t('organization.language')}>
          <Segmented options={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))} />
        </Form.Item>
        <NumberItem
          name="recycleDays"
          label={t('organization.recycleDays')}
          extra={t('organization.recycleDaysHint')}
          limits={{ min: 1, max: 3650, decimals: 0 }}
          isRequired
        />
        <NumberItem
          name="exportApprovalRows"
          label={t('organization.exportApprovalRows')}
          extra={t('organization.exportApprovalHint')}
          limits={{ min: 1, max: 10_000_000, decimals: 0 }}
        />
      </div>
      {mayEdit ? (
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {t('common:action.save')}
        </Button>
      ) : null}
    </Form>
  )
}

function useMonths(): { value: number; label: string }[] {
  const language = useLanguage()
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => ({
    value: month + 1,
    label: format.format(new Date(Date.UTC(2026, month, 1))),
  }))
}

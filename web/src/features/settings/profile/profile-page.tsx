import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { themeChoices } from '../../../components/preferences/theme-switch.tsx'
import { chooseLanguage } from '../../../lib/i18n.ts'
import { languages, useLanguage } from '../../../lib/language.ts'
import { useSession } from '../../../lib/session.ts'
import { chooseTheme, useThemeChoice } from '../../../lib/theme.ts'
import { userQuery, type User } from '../people.ts'
import styles from '../settings.module.css'
import { useSave } from '../use-save.ts'
import { saveProfile, type ProfileValues } from '../users/users-api.ts'

export function ProfilePage() {
  const { t } = useTranslation('settings')
  const { user } = useSession()
  const query = useQuery(userQuery(user.id))
  return (
    <>
      <PageHead title={t('profile.title')} text={t('profile.text')} />
      <section className={styles['section']}>
        <QueryView query={query}>{(data) => <ProfileForm key={data.version} user={data} />}</QueryView>
      </section>
      <Preferences />
    </>
  )
}

function ProfileForm({ user }: { user: User }) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const [form] = Form.useForm<ProfileValues>()
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: ProfileValues) => saveProfile(user, values),
    refresh: [['users'], ['session']],
  })
  return (
    <Form<ProfileValues>
      name="profile-page"
      form={form}
      layout="vertical"
      className={styles['form'] ?? ''}
      disabled={!user.can.editProfile}
      initialValues={{ name: user.name, phone: user.phone ?? '', title: user.title ?? '' }}
      onFinish={submit}
    >
      <FormProblem text={problem} />
      <div className={styles['fields']}>
        <Form.Item
          name="name"
          label={t('people.name')}
          rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
        >
          <Input maxLength={100} autoComplete="name" />
        </Form.Item>
        <Form.Item label={t('people.email')}>
          <GivenValue value={user.email} />
        </Form.Item>
        <Form.Item name="phone" label={t('people.phone')}>
          <Input type="tel" autoComplete="tel" maxLength={40} />
        </Form.Item>
        <Form.Item name="title" label={t('people.jobTitle')}>
          <Input maxLength={100} autoComplete="organization-title" />
        </Form.Item>
        <Form.Item label={t('people.department')}>
          <GivenValue value={user.department?.name} />
        </Form.Item>
        <Form.Item label={t('people.manager')}>
          <GivenValue value={user.manager?.name} />
        </Form.Item>
      </div>
      {user.can.editProfile ? (
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {t('common:action.save')}
        </Button>
      ) : (
        <p className={styles['quiet']}>{t('profile.readOnly')}</p>
      )}
    </Form>
  )
}

/** What somebody else decides about: shown as it is, not as a field that can't be used. */
function GivenValue({ value }: { value: string | null | undefined }) {
  return <span className={value ? undefined : styles['quiet']}>{value || '–'}</span>
}

/** Kept on this device: a shared computer and one's own may differ. */
function Preferences() {
  const { t } = useTranslation(['settings', 'common'])
  const language = useLanguage()
  const theme = useThemeChoice()
  return (
    <section className={styles['section']}>
      <div className={styles['sectionHead']}>
        <h2>{t('profile.preferences')}</h2>
      </div>
      <Form layout="vertical" component="div">
        <Form.Item label={t('common:language.name')}>
          <Segmented
            aria-label={t('common:language.name')}
            value={language}
            onChange={(value) => void chooseLanguage(value)}
            options={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
          />
        </Form.Item>
        <Form.Item label={t('common:theme.name')}>
          <Segmented
            aria-label={t('common:theme.name')}
            value={theme}
            onChange={chooseTheme}
            options={themeChoices.map(({ key, icon }) => ({ value: key, icon, label: t(`common:theme.${key}`) }))}
          />
        </Form.Item>
      </Form>
    </section>
  )
}

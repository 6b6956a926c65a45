import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import styles from '../settings.module.css'
import { ChangePassword } from './change-password.tsx'
import { SignInSessions } from './sign-in-sessions.tsx'
import { TwoStep } from './two-step.tsx'

export function SecurityPage() {
  const { t } = useTranslation('settings')
  return (
    <>
      <PageHead title={t('security.title')} text={t('security.text')} />
      <section className={styles['section']} aria-labelledby="change-password">
        <h2 id="change-password" className={styles['sectionHead']}>
          {t('security.password')}
        </h2>
        <ChangePassword />
      </section>
      <section className={styles['section']} aria-labelledby="two-step">
        <TwoStep headingId="two-step" />
      </section>
      <section className={styles['section']} aria-labelledby="sessions">
        <SignInSessions headingId="sessions" />
      </section>
    </>
  )
}

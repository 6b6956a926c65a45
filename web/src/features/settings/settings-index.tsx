import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import { SectionList } from './section-list.tsx'
import styles from './settings.module.css'

/** A phone shows the sections as its first page; a desk has them at the side and opens the first. */
export function SettingsIndex() {
  const { t } = useTranslation('settings')
  const isPhone = useIsPhone()
  if (!isPhone) return <Navigate to="/settings/profile" replace />
  return (
    <nav className={styles['phoneIndex']} aria-label={t('title')}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <SectionList />
    </nav>
  )
}

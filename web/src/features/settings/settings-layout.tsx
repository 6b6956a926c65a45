import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import { SectionList } from './section-list.tsx'
import styles from './settings.module.css'

export function SettingsLayout() {
  const { t } = useTranslation('settings')
  const isPhone = useIsPhone()
  if (isPhone) {
    return (
      <div className={styles['phone']}>
        <Outlet />
      </div>
    )
  }
  return (
    <div className={styles['layout']}>
      <nav className={styles['side']} aria-label={t('title')}>
        <p className={styles['sideTitle']}>{t('title')}</p>
        <SectionList />
      </nav>
      <div className={styles['page']}>
        <Outlet />
      </div>
    </div>
  )
}

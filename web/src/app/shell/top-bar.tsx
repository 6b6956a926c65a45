import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../components/preferences/language-switch.tsx'
import { ThemeSwitch } from '../../components/preferences/theme-switch.tsx'
import { useSession } from '../../lib/session.ts'
import { QuickCreate } from './quick-create.tsx'
import { SearchEntry } from './search-entry.tsx'
import styles from './shell.module.css'
import { UserMenu } from './user-menu.tsx'

export function TopBar() {
  const { t } = useTranslation()
  const { organization } = useSession()
  return (
    <header className={styles['top']} aria-label={t('nav.topBar')}>
      <div className={styles['organization']} title={organization.name}>
        {organization.name}
      </div>
      <SearchEntry />
      <div className={styles['create']}>
        <QuickCreate />
      </div>
      <LanguageSwitch />
      <ThemeSwitch />
      <UserMenu />
    </header>
  )
}

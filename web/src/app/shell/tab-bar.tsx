import { UserOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useNavigation, type NavItem } from './navigation.tsx'
import styles from './phone.module.css'

/** What belongs under the thumb, the first three that the role allows. */
const favourites = ['customers', 'followUps', 'tasks', 'contracts', 'payments', 'opportunities', 'products', 'reports']

/** The pages of the tab bar besides one's own. */
export function useTabs(): NavItem[] {
  const items = useNavigation().flatMap((group) => group.items)
  return favourites.flatMap((name) => items.find((item) => item.name === name) ?? []).slice(0, 3)
}

export function TabBar() {
  const { t } = useTranslation()
  const tabs = [...useTabs(), { name: 'me' as const, to: '/me', icon: <UserOutlined aria-hidden="true" /> }]
  return (
    <nav className={styles['tabs']} aria-label={t('nav.main')}>
      {tabs.map((tab) => (
        <Link
          key={tab.name}
          to={tab.to}
          className={styles['tab']}
          activeProps={{ className: styles['activeTab'] }}
          activeOptions={{ includeSearch: false }}
        >
          <span className={styles['tabIcon']} aria-hidden="true">
            {tab.icon}
          </span>
          {t(`nav.${tab.name}`)}
        </Link>
      ))}
    </nav>
  )
}

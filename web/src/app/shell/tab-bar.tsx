import { CheckSquareOutlined, MessageOutlined, ShopOutlined, UserOutlined } from '@ant-design/icons'
import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './phone.module.css'

const tabs: { name: 'customers' | 'followUps' | 'tasks' | 'me'; to: string; icon: ReactNode }[] = [
  { name: 'customers', to: '/customers', icon: <ShopOutlined /> },
  { name: 'followUps', to: '/follow-ups', icon: <MessageOutlined /> },
  { name: 'tasks', to: '/tasks', icon: <CheckSquareOutlined /> },
  { name: 'me', to: '/me', icon: <UserOutlined /> },
]

export function TabBar() {
  const { t } = useTranslation()
  const pages = useRouter().routesByPath as Record<string, unknown>
  return (
    <nav className={styles['tabs']} aria-label={t('nav.main')}>
      {tabs
        .filter((tab) => tab.to in pages)
        .map((tab) => (
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

import { Link } from '@tanstack/react-router'
import styles from './record-list.module.css'

interface ListTabsProps {
  label: string
  tabs: readonly { to: string; label: string }[]
}

/** Lists that belong together, each at an address of its own. They stand where one list has its title. */
export function ListTabs({ label, tabs }: ListTabsProps) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          className={styles['tab']}
          activeProps={{ className: styles['activeTab'] }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}

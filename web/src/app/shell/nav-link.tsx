import { Link, useRouterState } from '@tanstack/react-router'
import { Tooltip } from 'antd'
import type { ReactNode } from 'react'
import styles from './side-nav.module.css'

interface NavLinkProps {
  to: string
  /** Another page that belongs to this entry. */
  alsoAt?: string | undefined
  icon: ReactNode
  label: string
  isCollapsed: boolean
}

export function NavLink({ to, alsoAt, icon, label, isCollapsed }: NavLinkProps) {
  const isElsewhere = useRouterState({
    select: ({ location }) => alsoAt !== undefined && location.pathname.startsWith(alsoAt),
  })
  return (
    <Tooltip title={isCollapsed ? label : undefined} placement="right">
      <Link
        to={to}
        className={isElsewhere ? `${styles['link']} ${styles['active']}` : styles['link']}
        {...(isElsewhere ? { 'aria-current': 'page' as const } : {})}
        activeProps={{ className: styles['active'] }}
        activeOptions={{ exact: to === '/', includeSearch: false }}
        aria-label={isCollapsed ? label : undefined}
      >
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
        {isCollapsed ? null : <span className={styles['label']}>{label}</span>}
      </Link>
    </Tooltip>
  )
}

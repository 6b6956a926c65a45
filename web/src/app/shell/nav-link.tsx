import { Link } from '@tanstack/react-router'
import { Tooltip } from 'antd'
import type { ReactNode } from 'react'
import styles from './side-nav.module.css'

interface NavLinkProps {
  to: string
  icon: ReactNode
  label: string
  isCollapsed: boolean
}

export function NavLink({ to, icon, label, isCollapsed }: NavLinkProps) {
  return (
    <Tooltip title={isCollapsed ? label : undefined} placement="right">
      <Link
        to={to}
        className={styles['link']}
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

import { MenuFoldOutlined, MenuUnfoldOutlined, SettingOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../components/brand/mark.tsx'
import { NavLink } from './nav-link.tsx'
import { useNavigation } from './navigation.tsx'
import styles from './side-nav.module.css'

interface SideNavProps {
  isCollapsed: boolean
  onToggle: () => void
}

export function SideNav({ isCollapsed, onToggle }: SideNavProps) {
  const { t } = useTranslation()
  const groups = useNavigation()
  const toggleLabel = t(isCollapsed ? 'nav.expand' : 'nav.collapse')
  return (
    <nav
      className={isCollapsed ? `${styles['side']} ${styles['collapsed']}` : styles['side']}
      aria-label={t('nav.main')}
    >
      <Link to="/" className={styles['brand']}>
        <span className="visually-hidden">{t('nav.goHome')}</span>
        <Mark size={30} />
        {isCollapsed ? null : (
          <span className={styles['wordmark']}>
            {t('appName')}
            <span className={styles['tagline']}>{t('appTagline')}</span>
          </span>
        )}
      </Link>
      <div className={styles['nav']}>
        {groups.map((group) => (
          <div key={group.name} role="group" className={styles['group']} aria-label={t(`nav.${group.name}`)}>
            <h2 className={styles['groupName']} aria-hidden="true">
              {isCollapsed ? null : t(`nav.${group.name}`)}
            </h2>
            <ul>
              {group.items.map((item) => (
                <li key={item.name}>
                  <NavLink
                    to={item.to}
                    alsoAt={item.also?.to}
                    icon={item.icon}
                    label={t(`nav.${item.name}`)}
                    isCollapsed={isCollapsed}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
        <ul className={styles['foot']}>
          <li>
            <NavLink
              to="/settings"
              icon={<SettingOutlined aria-hidden="true" />}
              label={t('nav.settings')}
              isCollapsed={isCollapsed}
            />
          </li>
        </ul>
      </div>
      <Tooltip title={isCollapsed ? toggleLabel : undefined} placement="right">
        <Button
          type="text"
          className={styles['toggle'] ?? ''}
          icon={isCollapsed ? <MenuUnfoldOutlined aria-hidden="true" /> : <MenuFoldOutlined aria-hidden="true" />}
          aria-label={toggleLabel}
          aria-expanded={!isCollapsed}
          onClick={onToggle}
        >
          {isCollapsed ? null : toggleLabel}
        </Button>
      </Tooltip>
    </nav>
  )
}

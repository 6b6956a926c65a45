import { RightOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSettingsGroups } from './settings-sections.tsx'
import styles from './settings.module.css'

export function SectionList() {
  const { t } = useTranslation(['settings', 'recycleBin', 'audit', 'webhook', 'apiKey'])
  return useSettingsGroups().map((group) => (
    <div key={group.name} role="group" className={styles['group']} aria-label={t(`groups.${group.name}`)}>
      <h2 className={styles['groupName']}>{t(`groups.${group.name}`)}</h2>
      <ul>
        {group.sections.map((section) => (
          <li key={section.name}>
            <Link to={section.to} className={styles['link']} activeProps={{ className: styles['active'] }}>
              <span aria-hidden="true">{section.icon}</span>
              {t(section.title)}
              <RightOutlined className={styles['chevron']} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}

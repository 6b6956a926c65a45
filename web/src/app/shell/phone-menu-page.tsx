import { CompassOutlined, LogoutOutlined, RightOutlined, SafetyOutlined, SettingOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { themeChoices } from '../../components/preferences/theme-switch.tsx'
import { useSignOut } from '../../features/session/sign-out.ts'
import { chooseLanguage } from '../../lib/i18n.ts'
import { languages, useLanguage } from '../../lib/language.ts'
import { useSession } from '../../lib/session.ts'
import { chooseTheme, useThemeChoice } from '../../lib/theme.ts'
import { useNavigation } from './navigation.tsx'
import styles from './phone.module.css'
import { useTabs } from './tab-bar.tsx'

/** The phone's fourth tab: oneself, every page that has no tab of its own, and the preferences. */
export function PhoneMenuPage() {
  const { t } = useTranslation()
  const { user, organization } = useSession()
  const onTabBar = useTabs().map((tab) => tab.to)
  const items = useNavigation()
    .flatMap((group) => group.items)
    .filter((item) => !onTabBar.includes(item.to) && item.to !== '/')
  return (
    <>
      <h1 className="visually-hidden">{t('nav.me')}</h1>
      <Link to="/settings/profile" className={styles['person']}>
        <PersonAvatar name={user.name} size={52} />
        <span className={styles['personText']}>
          <span className={styles['personName']}>{user.name}</span>
          <br />
          <span className={styles['quiet']}>
            {[...new Set([organization.name, user.department?.name])].filter(Boolean).join(' · ')}
          </span>
        </span>
        <RightOutlined aria-hidden="true" />
      </Link>
      <section className={styles['block']} aria-labelledby="phone-pages">
        <h2 id="phone-pages" className={styles['blockName']}>
          {t('nav.workbench')}
        </h2>
        <ul className={styles['grid']}>
          {[{ name: 'home' as const, to: '/', icon: <CompassOutlined aria-hidden="true" /> }, ...items].map((item) => (
            <li key={item.name}>
              <Link to={item.to} className={styles['tile']}>
                <span className={styles['tileIcon']} aria-hidden="true">
                  {item.icon}
                </span>
                {t(`nav.${item.name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Preferences />
    </>
  )
}

function Preferences() {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = useThemeChoice()
  const signOut = useSignOut()
  return (
    <section className={styles['block']} aria-labelledby="phone-preferences">
      <h2 id="phone-preferences" className={styles['blockName']}>
        {t('nav.preferences')}
      </h2>
      <div className={styles['row']}>
        {t('language.name')}
        <Segmented
          aria-label={t('language.name')}
          value={language}
          onChange={(value) => void chooseLanguage(value)}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </div>
      <div className={styles['row']}>
        {t('theme.name')}
        <Segmented
          aria-label={t('theme.name')}
          value={theme}
          onChange={chooseTheme}
          options={themeChoices.map(({ key }) => ({ value: key, label: t(`theme.${key}`) }))}
        />
      </div>
      <Link to="/settings/security" className={styles['row']}>
        <span className={styles['rowStart']}>
          <SafetyOutlined aria-hidden="true" /> {t('nav.security')}
        </span>
        <RightOutlined aria-hidden="true" />
      </Link>
      <Link to="/settings" className={styles['row']}>
        <span className={styles['rowStart']}>
          <SettingOutlined aria-hidden="true" /> {t('nav.settings')}
        </span>
        <RightOutlined aria-hidden="true" />
      </Link>
      <Button
        block
        size="large"
        icon={<LogoutOutlined aria-hidden="true" />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
        style={{ marginBlock: 20 }}
      >
        {t('nav.signOut')}
      </Button>
    </section>
  )
}

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Mark } from '../brand/mark.tsx'
import { LanguageSwitch } from '../preferences/language-switch.tsx'
import { ThemeSwitch } from '../preferences/theme-switch.tsx'
import { ChannelPicture } from './channel-picture.tsx'
import styles from './entry-layout.module.css'

interface EntryLayoutProps {
  title: string
  text?: ReactNode
  children: ReactNode
  isWide?: boolean
}

/** The pages before the app: sign-in and its neighbours. */
export function EntryLayout({ title, text, children, isWide = false }: EntryLayoutProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['layout']}>
      <aside className={styles['brand']} aria-hidden="true">
        <ChannelPicture />
        <div className={styles['brandTop']}>
          <Mark size={36} />
          <span>{t('appName')}</span>
        </div>
        <div className={styles['brandWords']}>
          <p className={styles['motto']}>{t('entry.motto')}</p>
          <p className={styles['mottoText']}>{t('entry.mottoText')}</p>
        </div>
      </aside>
      <div className={styles['side']}>
        <header className={styles['bar']}>
          <span className={styles['smallBrand']}>
            <Mark size={28} />
            {t('appName')}
          </span>
          <LanguageSwitch />
          <ThemeSwitch />
        </header>
        <main id="main" tabIndex={-1} className={styles['main']}>
          <div className={isWide ? styles['wide'] : styles['narrow']}>
            <h1 className={styles['title']}>{title}</h1>
            {text ? <p className={styles['text']}>{text}</p> : null}
            <div className={styles['content']}>{children}</div>
          </div>
        </main>
      </div>
    </div>
  )
}

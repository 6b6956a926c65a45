import { LeftOutlined } from '@ant-design/icons'
import { Link, useCanGoBack, useRouter, useRouterState } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../components/brand/mark.tsx'
import { useSession } from '../../lib/session.ts'
import { useSectionName } from '../page-name.ts'
import styles from './phone.module.css'
import { QuickCreate } from './quick-create.tsx'
import { SearchEntry } from './search-entry.tsx'
import { useTabs } from './tab-bar.tsx'

export function PhoneTopBar() {
  const { t } = useTranslation()
  const { organization } = useSession()
  const name = useSectionName()
  const rootPages = ['/', '/me', ...useTabs().map((tab) => tab.to)]
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  return (
    <header className={styles['top']}>
      <div className={styles['start']}>
        {/* Pages that stand on their own show the mark, deeper ones the way back. */}
        {rootPages.includes(pathname) ? (
          <Link to="/" className={styles['mark']} aria-label={t('nav.goHome')}>
            <Mark size={28} />
          </Link>
        ) : (
          <BackButton pathname={pathname} />
        )}
      </div>
      <div className={styles['title']}>{pathname === '/' ? organization.name : name}</div>
      <div className={styles['end']}>
        <SearchEntry />
        <QuickCreate />
      </div>
    </header>
  )
}

function BackButton({ pathname }: { pathname: string }) {
  const { t } = useTranslation()
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const parent = pathname.slice(0, pathname.lastIndexOf('/')) || '/me'
  const goBack = () => (canGoBack ? router.history.back() : void router.navigate({ href: parent }))
  return (
    <Button type="text" icon={<LeftOutlined aria-hidden="true" />} aria-label={t('action.back')} onClick={goBack} />
  )
}

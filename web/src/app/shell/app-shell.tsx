import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatches } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '../../lib/session.ts'
import { readStored, writeStored } from '../../lib/storage.ts'
import { useIsPhone, useMediaQuery } from '../../lib/viewport.ts'
import { ForbiddenPage } from '../status-pages.tsx'
import { PhoneTopBar } from './phone-top-bar.tsx'
import styles from './shell.module.css'
import { SideNav } from './side-nav.tsx'
import { TabBar } from './tab-bar.tsx'
import { TopBar } from './top-bar.tsx'

const collapsedKey = 'fairway.nav.collapsed'
const mainId = 'main'

/** The frame around every page behind sign-in: side navigation on a desk, four tabs on a phone. */
export function AppShell() {
  const { t } = useTranslation()
  const isPhone = useIsPhone()
  return (
    <>
      <a href={`#${mainId}`} className={styles['skip']} onClick={focusMain}>
        {t('nav.skip')}
      </a>
      {isPhone ? <PhoneFrame /> : <DeskFrame />}
    </>
  )
}

function DeskFrame() {
  const isNarrow = useMediaQuery('(max-width: 1100px)')
  const [chosen, setChosen] = useState(() => readStored<boolean>(collapsedKey))
  const isCollapsed = chosen ?? isNarrow
  const toggle = () => {
    writeStored(collapsedKey, !isCollapsed)
    setChosen(!isCollapsed)
  }
  return (
    <div className={isCollapsed ? `${styles['desk']} ${styles['narrow']}` : styles['desk']}>
      <SideNav isCollapsed={isCollapsed} onToggle={toggle} />
      <div className={styles['column']}>
        <TopBar />
        <main id={mainId} tabIndex={-1} className={styles['sheet']} data-scroll-restoration-id="sheet">
          <Page />
        </main>
      </div>
    </div>
  )
}

function PhoneFrame() {
  return (
    <div className={styles['phone']}>
      <PhoneTopBar />
      <main id={mainId} tabIndex={-1} className={styles['phonePage']}>
        <Page />
      </main>
      <TabBar />
    </div>
  )
}

/** The page itself, or the reason why this person can't see it. */
function Page() {
  // Keeps rights and settings fresh while the app stays open for days.
  const { data: session } = useQuery(sessionQuery)
  const right = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.right)?.staticData.right,
  })
  if (right && session && !session.rights.includes(right)) return <ForbiddenPage />
  return <Outlet />
}

function focusMain(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById(mainId)?.focus()
}

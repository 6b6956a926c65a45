import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageName } from './page-name.ts'

/** Moves the focus to the new page and says its name, as a full page load would. */
export function RouteAnnouncer() {
  const { t } = useTranslation()
  const name = usePageName()
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname })
  const lastPathname = useRef(pathname)

  useEffect(() => {
    document.title = name ? `${name} · ${t('appName')}` : t('appName')
  }, [name, t])

  useEffect(() => {
    if (lastPathname.current === pathname) return
    lastPathname.current = pathname
    // A page that takes the focus itself (a sign-in field, an opened dialog) keeps it.
    const active = document.activeElement
    if (active && active !== document.body && active.closest('main, [role="dialog"]')) return
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {name}
    </div>
  )
}

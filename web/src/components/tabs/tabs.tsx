import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './tabs.module.css'

export interface Tab {
  key: string
  label: ReactNode
  /** How many, beside the label. */
  count?: ReactNode
  children: ReactNode
}

interface TabsProps {
  label: string
  tabs: readonly Tab[]
  current: string
  onOpen: (key: string) => void
}

/** Tabs as the ARIA practices have them. More than fit go on in a second line, on a phone a swipe away; none hides in a menu. */
export function Tabs({ label, tabs, current, onOpen }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const opened = tabs.find((tab) => tab.key === current)

  useEffect(() => {
    const bar = list.current
    const tab = bar?.querySelector<HTMLElement>('[aria-selected="true"]')
    // Not scrollIntoView, which would move the page as well.
    if (bar && tab) bar.scrollLeft = tab.offsetLeft - (bar.clientWidth - tab.offsetWidth) / 2
  }, [current])

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === current)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const tab = tabs[(next + tabs.length) % tabs.length]
    if (!tab) return
    onOpen(tab.key)
    document.getElementById(`${id}-${tab.key}`)?.focus()
  }

  return (
    <div className={styles['tabs']}>
      <div ref={list} role="tablist" aria-label={label} className={styles['bar']} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            type="button"
            role="tab"
            className={styles['tab']}
            aria-selected={tab.key === current}
            aria-controls={tab.key === current ? `${id}-panel` : undefined}
            tabIndex={tab.key === current ? 0 : -1}
            onClick={() => onOpen(tab.key)}
          >
            {tab.label}
            {tab.count ? <span className={styles['count']}>{tab.count}</span> : null}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`} className={styles['panel']}>
        {opened?.children}
      </div>
    </div>
  )
}

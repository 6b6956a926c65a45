import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  title: ReactNode
  extra?: ReactNode
  children: ReactNode
  className?: string | undefined
}

/** A titled part of a page. */
export function Panel({ title, extra, children, className }: PanelProps) {
  const id = useId()
  return (
    <section className={[styles['panel'], className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {extra ? <div className={styles['extra']}>{extra}</div> : null}
      </div>
      {children}
    </section>
  )
}

/** A panel with nothing to show says what would stand here. */
export function PanelNote({ children }: { children: ReactNode }) {
  return <div className={styles['note']}>{children}</div>
}

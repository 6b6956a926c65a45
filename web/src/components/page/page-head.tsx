import type { ReactNode } from 'react'
import styles from './page-head.module.css'

interface PageHeadProps {
  title: string
  /** The title is the name of one thing, which a phone's title bar does not say: there it says the page. */
  isName?: boolean
  text?: ReactNode
  actions?: ReactNode
}

export function PageHead({ title, isName = false, text, actions }: PageHeadProps) {
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <h1 className={isName ? styles['name'] : undefined}>{title}</h1>
        {text ? <p className={styles['text']}>{text}</p> : null}
      </div>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </header>
  )
}

import type { ReactNode } from 'react'
import styles from './page-head.module.css'

interface PageHeadProps {
  title: string
  text?: ReactNode
  actions?: ReactNode
}

export function PageHead({ title, text, actions }: PageHeadProps) {
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <h1>{title}</h1>
        {text ? <p className={styles['text']}>{text}</p> : null}
      </div>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </header>
  )
}

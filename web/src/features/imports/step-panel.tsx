import { type ReactNode, useId } from 'react'
import styles from './imports.module.css'

interface StepPanelProps {
  title: string
  text?: string
  children?: ReactNode
  /** What leads on and back, at hand at the page's end. */
  footer?: ReactNode
}

/** One step of the wizard. Its heading takes the focus when the step comes up. */
export function StepPanel({ title, text, children, footer }: StepPanelProps) {
  const id = useId()
  return (
    <section className={styles['step']} aria-labelledby={id}>
      <header className={styles['stepHead']}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {text ? <p>{text}</p> : null}
      </header>
      {children}
      {footer ? <footer className={styles['footer']}>{footer}</footer> : null}
    </section>
  )
}

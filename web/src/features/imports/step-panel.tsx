import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './imports.module.css'

interface StepPanelProps {
  title: string
  text?: string
  children: ReactNode
  /** What leads on and back, at hand at the page's end. */
  footer?: ReactNode
}

/** Whether a step has been shown before: the first one leaves the focus where the page put it. */
let isArrival = true

/** One step of the wizard. Its heading gets the focus when it is reached from another step. */
export function StepPanel({ title, text, children, footer }: StepPanelProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isArrival) isArrival = false
    else heading.current?.focus({ preventScroll: true })
    // The page scrolls within the app's frame.
    heading.current?.closest('main')?.scrollTo({ top: 0 })
    return () => {
      isArrival = document.activeElement === document.body
    }
  }, [])
  return (
    <section className={styles['step']} aria-labelledby={id}>
      <header className={styles['stepHead']}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {text ? <p>{text}</p> : null}
      </header>
      {children}
      {footer ? <footer className={styles['footer']}>{footer}</footer> : null}
    </section>
  )
}

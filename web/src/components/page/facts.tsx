import { Fragment } from 'react'
import styles from './facts.module.css'

interface FactsProps {
  /** Empty ones are left out. */
  parts: readonly (string | null | undefined)[]
}

/** 客户 · 王敏 · 2026-11-26: a part that no longer fits goes to the next line whole, so that no date is broken in two. */
export function Facts({ parts }: FactsProps) {
  return parts
    .filter((part) => part)
    .map((part, index) => (
      <Fragment key={index}>
        {index > 0 ? ' · ' : null}
        <span className={styles['fact']}>{part}</span>
      </Fragment>
    ))
}

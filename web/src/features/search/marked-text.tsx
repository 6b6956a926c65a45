import { Fragment } from 'react'
import styles from './palette.module.css'

interface MarkedTextProps {
  text: string
  spans: readonly (readonly number[])[]
}

/** A text with the parts that were looked for set off. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  const ends = spans.map(([, to = 0]) => to)
  return (
    <span className={styles['marked']}>
      {spans.map(([from = 0, to = 0], index) => (
        <Fragment key={from}>
          {text.slice(ends[index - 1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </span>
  )
}

import styles from './fields.module.css'
import type { Tone } from './option-tone.ts'

interface OptionTagProps {
  label: string
  tone: Tone
}

export function OptionTag({ label, tone }: OptionTagProps) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {label}
    </span>
  )
}

import { Segmented } from 'antd'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Part } from './conversion-start.ts'
import styles from './lead.module.css'

export type Mode = 'new' | 'existing' | 'none'

interface ConversionPartProps {
  part: Part
  icon: ReactNode
  modes: readonly Mode[]
  mode: Mode
  onMode: (mode: Mode) => void
  children: ReactNode
}

/** One of the three things a lead may become, and whether it is new, known already or not wanted. */
export function ConversionPart({ part, icon, modes, mode, onMode, children }: ConversionPartProps) {
  const { t } = useTranslation('lead')
  const id = useId()
  const name = t(`conversion.${part}`)
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <div className={styles['partHead']}>
        <h2 id={id} className={styles['partTitle']}>
          <span aria-hidden="true">{icon}</span> {name}
        </h2>
        {modes.length > 1 ? (
          <Segmented<Mode>
            aria-label={t('conversion.mode.label', { part: name })}
            value={mode}
            options={modes.map((option) => ({ value: option, label: t(`conversion.mode.${option}`) }))}
            onChange={onMode}
          />
        ) : null}
      </div>
      {mode === 'none' ? null : children}
    </section>
  )
}

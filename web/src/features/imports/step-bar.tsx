import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import type { ImportView } from './import-queries.ts'
import { type Step, steps } from './import-search.ts'
import styles from './imports.module.css'

interface StepBarProps {
  view: ImportView
  step: Step
  onGo: (step: Step) => void
}

export function StepBar({ view, step, onGo }: StepBarProps) {
  const { t } = useTranslation('imports')
  const isPhone = useIsPhone()
  const at = steps.indexOf(step)
  const isOver = view.status === 'done'
  if (isPhone) {
    return (
      <div className={styles['place']}>
        <span className={styles['bars']} aria-hidden="true">
          {steps.map((each, index) => (
            <span key={each} data-done={isOver || index <= at} />
          ))}
        </span>
        <span>
          {t('steps.place', { step: at + 1, total: steps.length })} · {t(`steps.${step}`)}
        </span>
      </div>
    )
  }
  const mayGo = (index: number) => view.can.edit && index < 3 && (index <= at || view.gaps.length === 0)
  return (
    <nav aria-label={t('steps.label')} className={styles['steps']}>
      <Steps
        size="small"
        current={isOver ? steps.length : at}
        items={steps.map((each, index) => ({ title: t(`steps.${each}`), disabled: !mayGo(index) }))}
        {...(view.can.edit ? { onChange: (index: number) => mayGo(index) && onGo(steps[index]!) } : {})}
      />
    </nav>
  )
}

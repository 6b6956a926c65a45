import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { fieldErrorWords } from '../../lib/error-words.ts'
import { NumberInput } from '../fields/number-input.tsx'
import styles from './filter-builder.module.css'
import { countedOf, countedPeriods, daysFault, namedPeriods, periodOf, type CountedPeriod } from './period.ts'

interface PeriodInputProps {
  value: unknown
  onChange: (value: string | undefined) => void
  onUnreadable: (typed: string | null) => void
}

const usualDays = 30

/** A span relative to today: a named one, or one of so many days. */
export function PeriodInput({ value, onChange, onUnreadable }: PeriodInputProps) {
  const { t } = useTranslation('list')
  const counted = countedOf(value)
  const fault = daysFault(value)
  return (
    <>
      <div className={styles['period']}>
        <Select<string | null>
          className={styles['wide']}
          aria-label={t('filter.value')}
          placeholder={t('filter.value')}
          showSearch={{ optionFilterProp: 'label' }}
          value={counted?.name ?? (typeof value === 'string' ? value : null)}
          options={[
            ...namedPeriods.map((period) => ({ value: period as string, label: t(`period.${period}`) })),
            ...countedPeriods.map((name) => ({ value: name as string, label: t(`period.days.${name}`) })),
          ]}
          onChange={(chosen) => {
            const name = countedPeriods.find((one) => one === chosen)
            onChange(name ? periodOf(name, counted?.days ?? usualDays) : (chosen ?? undefined))
          }}
        />
        {counted ? (
          <Days {...counted} isFaulty={fault !== undefined} onChange={onChange} onUnreadable={onUnreadable} />
        ) : null}
      </div>
      {fault ? (
        <p role="alert" className={styles['unreadable']}>
          {fieldErrorWords({ path: 'days', ...fault })}
        </p>
      ) : null}
    </>
  )
}

interface DaysProps {
  name: CountedPeriod
  days: number
  isFaulty: boolean
  onChange: (value: string) => void
  onUnreadable: (typed: string | null) => void
}

function Days({ name, days, isFaulty, onChange, onUnreadable }: DaysProps) {
  const { t } = useTranslation('list')
  return (
    <NumberInput<number>
      className={styles['days']}
      aria-label={t('period.number')}
      {...(isFaulty ? { status: 'error' as const, 'aria-invalid': true } : {})}
      suffix={t('period.unit')}
      value={days}
      onUnreadable={onUnreadable}
      onChange={(next) => next !== null && onChange(periodOf(name, next))}
    />
  )
}

import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { todayOn } from '../../lib/dates.ts'
import { useFormat } from '../../lib/use-format.ts'
import { DateInput } from '../fields/date-input.tsx'
import styles from './follow-up-composer.module.css'

interface NextContactProps {
  id: string
  value: string | null
  onChange: (at: string | null) => void
  /** What is typed and is no time; null once it is one, or gone. */
  onUnreadable: (typed: string | null) => void
}

const workdayStart = 10

/** When to be in touch again: the usual spans by one press, any other by the calendar. */
export function NextContact({ id, value, onChange, onUnreadable }: NextContactProps) {
  const { t } = useTranslation('followUp')
  const { timeZone } = useFormat()
  const inDays = (days: number): Dayjs => dayjs(todayOn(timeZone)).add(days, 'day').hour(workdayStart)
  return (
    <div className={styles['next']}>
      <DateInput
        id={id}
        hasTime
        aria-label={t('nextContact')}
        placeholder={t('nextContact')}
        value={value ?? ''}
        presets={[
          { label: t('preset.tomorrow'), value: inDays(1) },
          { label: t('preset.threeDays'), value: inDays(3) },
          { label: t('preset.week'), value: inDays(7) },
          { label: t('preset.month'), value: inDays(30) },
        ]}
        problem={undefined}
        onChange={onChange}
        onUnreadable={onUnreadable}
      />
    </div>
  )
}

import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { instantFromPicker, pickerFromInstant, todayOn, typedTimes } from '../../lib/dates.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './follow-up-composer.module.css'

interface NextContactProps {
  id: string
  value: string | null
  onChange: (at: string | null) => void
}

const workdayStart = 10

/** When to be in touch again: the usual spans by one press, any other by the calendar. */
export function NextContact({ id, value, onChange }: NextContactProps) {
  const { t } = useTranslation('followUp')
  const { timeZone } = useFormat()
  const inDays = (days: number): Dayjs => dayjs(todayOn(timeZone)).add(days, 'day').hour(workdayStart)
  return (
    <DatePicker
      id={id}
      className={styles['next']}
      aria-label={t('nextContact')}
      placeholder={t('nextContact')}
      showTime={{ format: 'HH:mm', minuteStep: 15 }}
      format={[...typedTimes]}
      value={pickerFromInstant(value, timeZone)}
      presets={[
        { label: t('preset.tomorrow'), value: inDays(1) },
        { label: t('preset.threeDays'), value: inDays(3) },
        { label: t('preset.week'), value: inDays(7) },
        { label: t('preset.month'), value: inDays(30) },
      ]}
      onChange={(picked) => onChange(instantFromPicker(picked, timeZone))}
    />
  )
}

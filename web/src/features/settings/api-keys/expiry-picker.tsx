import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { dateFromPicker, pickerFromDate, typedDates } from '../../../lib/dates.ts'
import { useRight } from '../../../lib/session.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './api-keys.module.css'
import { type Expiry, type ExpiryChoice, expiresAtOf, usualDays } from './expiry.ts'

interface ExpiryPickerProps {
  id?: string
  value?: Expiry
  onChange?: (expiry: Expiry) => void
  /** Days are counted from here. */
  from: Date
}

/** When the key ends: after so many days, on a day of one's own, or never for those who manage the organization. */
export function ExpiryPicker({ id, value, onChange, from }: ExpiryPickerProps) {
  const { t } = useTranslation('apiKey')
  const format = useFormat()
  const mayBeEndless = useRight('organization.manage')
  const { choice, on } = value ?? { choice: 90, on: null }
  const choices: ExpiryChoice[] = [...usualDays, 'day', ...(mayBeEndless ? (['never'] as const) : [])]
  const wordsOf = (each: ExpiryChoice) =>
    typeof each === 'number' ? t('expiry.days', { count: each }) : t(`expiry.${each}`)
  const endsAt = expiresAtOf({ choice, on }, from, format.timeZone)
  return (
    <div className={styles['expiry']}>
      <div className={styles['choice']}>
        <Select<ExpiryChoice>
          style={{ width: '100%' }}
          {...(id ? { id } : {})}
          value={choice}
          onChange={(next) => onChange?.({ choice: next, on })}
          options={choices.map((each) => ({ value: each, label: wordsOf(each) }))}
        />
      </div>
      {choice === 'day' ? (
        <DatePicker
          aria-label={t('expiry.lastDay')}
          placeholder={t('expiry.lastDay')}
          format={[...typedDates]}
          value={pickerFromDate(on)}
          minDate={dayjs().add(1, 'day')}
          {...(mayBeEndless ? {} : { maxDate: dayjs().add(365, 'day') })}
          onChange={(picked) => onChange?.({ choice, on: dateFromPicker(picked) })}
        />
      ) : null}
      <span className={styles['quiet']}>{endsAt ? t('expiry.until', { at: format.dateTime(endsAt) }) : null}</span>
    </div>
  )
}

import { Form, Input, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { NumberItem } from '../../../components/fields/number-item.tsx'
import styles from './fields.module.css'

const whole = { limits: { decimals: 0, min: 1, max: 10 }, inputClass: styles['number'] }
const fewestDigits = 5

/** How an auto-number field counts, with the first number that it will give. */
export function AutoNumberOptions({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation('settings')
  const prefix = Form.useWatch<string | undefined>('prefix') ?? ''
  const digits = Form.useWatch<number | string | null | undefined>('digits')
  const isYearly = Form.useWatch<boolean | undefined>('isYearly') ?? false
  const number = exampleOf({ prefix, digits: Number(digits) || fewestDigits, isYearly, year: new Date().getFullYear() })
  return (
    <>
      <div className={styles['pair']}>
        <Form.Item name="prefix" label={t('fields.prefix')}>
          <Input maxLength={20} />
        </Form.Item>
        <NumberItem name="digits" label={t('fields.digits')} {...whole} placeholder={String(fewestDigits)} />
        <Form.Item name="isYearly" label={t('fields.isYearly')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
      <p className={styles['note']}>{t(isNew ? 'fields.autoNumberNew' : 'fields.autoNumberKept', { number })}</p>
    </>
  )
}

interface Shape {
  prefix: string
  digits: number
  isYearly: boolean
  year: number
}

export function exampleOf({ prefix, digits, isYearly, year }: Shape): string {
  return prefix + (isYearly ? `${year}-` : '') + '1'.padStart(Math.min(Math.max(digits, 1), 10), '0')
}

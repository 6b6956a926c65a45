import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { NumberItem } from '../../../components/fields/number-item.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { AutoNumberOptions } from './auto-number-options.tsx'
import type { OwnFieldType } from './fields-api.ts'
import styles from './fields.module.css'

interface TypeOptionsProps {
  type: OwnFieldType
  /** What a reference may point to. */
  kinds: readonly string[]
  isNew: boolean
}

const whole = { limits: { decimals: 0 }, inputClass: styles['number'] }

/** What only some types have: their limits, where they point, how they count. */
export function TypeOptions({ type, kinds, isNew }: TypeOptionsProps) {
  const { t } = useTranslation(['settings', 'errors'])
  const words = useRecordWords()
  const kept = isNew ? {} : { extra: t('fields.limitText') }
  switch (type) {
    case 'text':
      return <NumberItem name="maxLength" label={t('fields.maxLength')} {...kept} {...whole} placeholder="200" />
    case 'file':
      return <NumberItem name="maxFiles" label={t('fields.maxFiles')} {...kept} {...whole} placeholder="10" />
    case 'number':
      return (
        <div className={styles['limits']}>
          <NumberItem name="decimals" label={t('fields.decimals')} {...whole} placeholder="2" />
          <NumberItem name="min" label={t('fields.min')} inputClass={styles['number']} />
          <NumberItem name="max" label={t('fields.max')} inputClass={styles['number']} />
          {isNew ? null : <p className={styles['note']}>{t('fields.limitText')}</p>}
        </div>
      )
    case 'reference':
      return (
        <Form.Item
          name="reference"
          label={t('fields.reference')}
          rules={[{ required: true, message: t('errors:field.required') }]}
        >
          <Select disabled={!isNew} options={kinds.map((kind) => ({ value: kind, label: words.kind(kind) }))} />
        </Form.Item>
      )
    case 'autoNumber':
      return <AutoNumberOptions isNew={isNew} />
    default:
      return null
  }
}

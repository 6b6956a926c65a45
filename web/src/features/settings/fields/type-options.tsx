import { Form, Input, InputNumber, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import type { OwnFieldType } from './fields-api.ts'
import styles from './fields.module.css'

interface TypeOptionsProps {
  type: OwnFieldType
  /** What a reference may point to. */
  kinds: readonly string[]
  isNew: boolean
}

/** What only some types have: their limits, where they point, how they count. */
export function TypeOptions({ type, kinds, isNew }: TypeOptionsProps) {
  const { t } = useTranslation(['settings', 'errors'])
  const words = useRecordWords()
  const kept = isNew ? {} : { extra: t('fields.limitText') }
  switch (type) {
    case 'text':
      return (
        <Form.Item name="maxLength" label={t('fields.maxLength')} {...kept}>
          <InputNumber className={styles['number']} precision={0} placeholder="200" />
        </Form.Item>
      )
    case 'file':
      return (
        <Form.Item name="maxFiles" label={t('fields.maxFiles')} {...kept}>
          <InputNumber className={styles['number']} precision={0} placeholder="10" />
        </Form.Item>
      )
    case 'number':
      return (
        <div className={styles['limits']}>
          <Form.Item name="decimals" label={t('fields.decimals')}>
            <InputNumber className={styles['number']} precision={0} placeholder="2" />
          </Form.Item>
          <Form.Item name="min" label={t('fields.min')}>
            <InputNumber className={styles['number']} controls={false} />
          </Form.Item>
          <Form.Item name="max" label={t('fields.max')}>
            <InputNumber className={styles['number']} controls={false} />
          </Form.Item>
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
      return (
        <div className={styles['pair']}>
          <Form.Item name="prefix" label={t('fields.prefix')}>
            <Input maxLength={20} />
          </Form.Item>
          <Form.Item name="digits" label={t('fields.digits')}>
            <InputNumber precision={0} placeholder="5" />
          </Form.Item>
          <Form.Item name="isYearly" label={t('fields.isYearly')} valuePropName="checked">
            <Switch />
          </Form.Item>
        </div>
      )
    default:
      return null
  }
}

import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './column-chooser.module.css'

interface ColumnChooserProps {
  fields: FieldSet
  titleField: string
  /** Keys of the shown columns, in order. */
  shown: readonly string[]
  onChange: (keys: string[]) => void
  onRestore: () => void
}

/** Which columns, in which order. The title stays first: it is what a row is known by. */
export function ColumnChooser({ fields, titleField, shown, onChange, onRestore }: ColumnChooserProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const rest = fields.fields.map((field) => field.key).filter((key) => !shown.includes(key))
  const move = (key: string, by: number) => {
    const from = shown.indexOf(key)
    const next = shown.filter((other) => other !== key)
    next.splice(from + by, 0, key)
    onChange(next)
  }
  const row = (key: string, isShown: boolean, index = 0) => {
    const label = words.field(fields.kind, key)
    return (
      <li key={key} className={styles['row']}>
        <Checkbox
          checked={isShown}
          disabled={key === titleField}
          onChange={() => onChange(isShown ? shown.filter((other) => other !== key) : [...shown, key])}
        >
          {label}
        </Checkbox>
        {isShown && key !== titleField ? (
          <span className={styles['moves']}>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined aria-hidden="true" />}
              disabled={index <= 1}
              aria-label={t('columns.up', { name: label })}
              onClick={() => move(key, -1)}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined aria-hidden="true" />}
              disabled={index === shown.length - 1}
              aria-label={t('columns.down', { name: label })}
              onClick={() => move(key, 1)}
            />
          </span>
        ) : null}
      </li>
    )
  }
  return (
    <div className={styles['chooser']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{t('columns.title')}</h2>
        <Button type="link" size="small" onClick={onRestore}>
          {t('columns.restore')}
        </Button>
      </div>
      <ul className={styles['list']}>
        {shown.map((key, index) => row(key, true, index))}
        {rest.map((key) => row(key, false))}
      </ul>
    </div>
  )
}

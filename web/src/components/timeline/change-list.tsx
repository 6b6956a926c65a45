import { ArrowRightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { FieldValue } from '../fields/field-value.tsx'
import { useFields, type FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { FieldChange } from './activity.ts'
import styles from './timeline.module.css'

/** 级别 B 级 → A 级, field by field. */
export function ChangeList({ kind, changes }: { kind: string; changes: readonly FieldChange[] }) {
  const { t } = useTranslation('timeline')
  const words = useRecordWords()
  // What fields of one's own are called comes with them.
  useFields(kind)
  return (
    <ul className={styles['changes']}>
      {changes.map((change) => (
        <li key={change.field} className={styles['change']}>
          <span className={styles['changeField']}>{words.field(kind, change.field)}</span>
          <span className={styles['before']}>
            <span className="visually-hidden">{t('from')}</span>
            <ChangedValue kind={kind} field={change.field} value={change.from} />
          </span>
          <span className={styles['after']}>
            <ArrowRightOutlined className={styles['arrow']} aria-hidden="true" />
            <span>
              <span className="visually-hidden">{t('to')}</span>
              <ChangedValue kind={kind} field={change.field} value={change.to} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A value as it was then, told by the field's type of today; references brought their names along. */
export function ChangedValue({ kind, field, value }: { kind: string; field: string; value: unknown }) {
  const descriptor = useFields(kind).data?.byKey.get(field) ?? textField(field)
  return <FieldValue kind={kind} field={descriptor} value={value} isPlain />
}

function textField(key: string): FieldDescriptor {
  return { key, type: 'text', required: false, readOnly: true, sortable: false, filterable: false, listed: false }
}

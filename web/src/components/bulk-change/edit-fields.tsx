import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Select } from 'antd'
import { useRef, type Dispatch, type SetStateAction } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorWords } from '../../lib/error-words.ts'
import type { FieldError } from '../../lib/api-error.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { unreadableWords } from '../fields/use-readable.ts'
import type { FieldDescriptor, FieldSet } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './bulk-change.module.css'
import { bulkFields, mayBeEmpty, type EditRow } from './edit-rows.ts'

interface EditFieldsProps {
  fields: FieldSet
  rows: readonly EditRow[]
  errors: readonly FieldError[]
  onChange: Dispatch<SetStateAction<EditRow[]>>
}

/** Which fields get which value: one row a field. */
export function EditFields({ fields, rows, errors, onChange }: EditFieldsProps) {
  const { t } = useTranslation('bulk')
  const next = useRef(rows.length)
  const offered = bulkFields(fields)
  const taken = new Set(rows.map((row) => row.key))
  const change = (id: number, changed: Partial<EditRow>) =>
    onChange((now) => now.map((row) => (row.id === id ? { ...row, ...changed } : row)))
  return (
    <div className={styles['rows']}>
      {rows.map((row) => (
        <Row
          key={row.id}
          fields={fields}
          row={row}
          offered={offered.filter(({ key }) => key === row.key || !taken.has(key))}
          error={errors.find(({ path }) => path === row.key)}
          onChange={(changed) => change(row.id, changed)}
          onRemove={rows.length > 1 ? () => onChange(rows.filter((other) => other.id !== row.id)) : undefined}
        />
      ))}
      {rows.length < offered.length ? (
        <Button
          type="link"
          className={styles['add'] ?? ''}
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => onChange([...rows, { id: ++next.current, isEmptied: false }])}
        >
          {t('edit.add')}
        </Button>
      ) : null}
    </div>
  )
}

interface RowProps {
  fields: FieldSet
  row: EditRow
  offered: readonly FieldDescriptor[]
  error: FieldError | undefined
  onChange: (changed: Partial<EditRow>) => void
  onRemove: (() => void) | undefined
}

function Row({ fields, row, offered, error, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('bulk')
  const words = useRecordWords()
  const { kind } = fields
  const field = row.key === undefined ? undefined : fields.byKey.get(row.key)
  const name = field ? words.field(kind, field.key) : t('edit.field')
  const refused = error ? fieldErrorWords(error, kind) : undefined
  const problem = field && row.unreadable ? unreadableWords(kind, field, row.unreadable) : refused
  return (
    <div className={styles['row']} role="group" aria-label={name}>
      <Select
        aria-label={t('edit.field')}
        placeholder={t('edit.choose')}
        autoFocus={!field}
        showSearch={{ optionFilterProp: 'label' }}
        value={row.key ?? null}
        options={offered.map(({ key }) => ({ value: key, label: words.field(kind, key) }))}
        onChange={(key: string) =>
          onChange({ key, isEmptied: false, named: null, unreadable: null, ...startOf(fields.byKey.get(key)) })
        }
      />
      <Select
        aria-label={t('edit.manner')}
        value={row.isEmptied ? 'empty' : 'set'}
        disabled={!field || !mayBeEmpty(field)}
        options={(['set', 'empty'] as const).map((value) => ({ value, label: t(`edit.${value}`) }))}
        onChange={(manner) => onChange({ isEmptied: manner === 'empty', unreadable: null })}
      />
      <div className={styles['value']}>
        {field && !row.isEmptied ? (
          <Form.Item {...(problem ? { validateStatus: 'error' as const, help: problem } : {})}>
            <FieldInput
              key={field.key}
              kind={kind}
              field={field}
              value={row.value}
              current={row.named ?? null}
              aria-label={name}
              onUnreadable={(unreadable) => onChange({ unreadable })}
              onChange={(value, named) => onChange({ value, named: named ?? null })}
            />
          </Form.Item>
        ) : null}
      </div>
      {onRemove ? (
        <Button
          type="text"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={t('edit.remove', { name })}
          onClick={onRemove}
        />
      ) : (
        <span />
      )}
    </div>
  )
}

/** A switch has no state for "nothing said". */
function startOf(field: FieldDescriptor | undefined): Pick<EditRow, 'value'> {
  return { value: field?.type === 'boolean' ? true : undefined }
}

import { HolderOutlined, SettingOutlined } from '@ant-design/icons'
import { useDraggable, useDroppable } from '@dnd-kit/core'
import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import type { LayoutField } from '../../../components/record-kind/layout.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import styles from './layouts.module.css'

interface LayoutFieldRowProps {
  kind: string
  field: FieldDescriptor
  placed: LayoutField
  position: number
  onSettings: () => void
}

/** A field on the layout: what is dropped on it comes before it. */
export function LayoutFieldRow({ kind, field, placed, position, onSettings }: LayoutFieldRowProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const name = words.field(kind, field.key)
  const { setNodeRef, isOver } = useDroppable({
    id: `before:${field.key}`,
    data: { target: { before: field.key }, position },
  })
  return (
    <li ref={setNodeRef} className={styles['field']} data-over={isOver}>
      <TakeHandle id={field.key} name={name} />
      <span className={styles['name']}>{name}</span>
      <span className={styles['tags']}>
        {field.required || placed.isRequired ? <Tag color="error">{t('layouts.required')}</Tag> : null}
        {placed.width === 'full' ? <Tag>{t('layouts.width.full')}</Tag> : null}
        {placed.visibleWhen ? <Tag color="processing">{t('layouts.conditional')}</Tag> : null}
        {field.readOnly ? <Tag>{t('layouts.readOnly')}</Tag> : null}
      </span>
      <Button
        type="text"
        size="small"
        icon={<SettingOutlined aria-hidden="true" />}
        aria-label={t('layouts.settingsOf', { name })}
        onClick={onSettings}
      />
    </li>
  )
}

/** What a field is taken by. */
export function TakeHandle({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('settings')
  const { setNodeRef, attributes, listeners } = useDraggable({ id })
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={styles['handle']}
      aria-label={t('layouts.drag.take', { name })}
      aria-describedby={attributes['aria-describedby']}
      {...listeners}
    >
      <HolderOutlined aria-hidden="true" />
    </button>
  )
}

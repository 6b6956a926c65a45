import { Form, Modal, Segmented, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import type { LayoutField } from '../../../components/record-kind/layout.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { ConditionEditor } from './condition-editor.tsx'
import { mustStay } from './layout-draft.ts'
import styles from './layouts.module.css'
import { useCondition } from './use-condition.ts'

interface FieldSettingsProps {
  fields: FieldSet
  placed: LayoutField
  onClose: () => void
  onSave: (change: Partial<LayoutField>) => void
}

/** How a field stands on this layout: required here, how wide, and when it is shown. */
export function FieldSettings({ fields, placed, onClose, onSave }: FieldSettingsProps) {
  const { t } = useTranslation(['settings', 'common'])
  const words = useRecordWords()
  const [isRequired, setRequired] = useState(placed.isRequired)
  const [width, setWidth] = useState(placed.width)
  const condition = useCondition(placed.visibleWhen)
  const field = fields.byKey.get(placed.key)
  const isAlways = mustStay(fields, placed.key)
  return (
    <Modal
      open
      width={680}
      title={t('layouts.settingsOf', { name: words.field(fields.kind, placed.key) })}
      okText={t('common:action.confirm')}
      onCancel={onClose}
      onOk={() => {
        const visibleWhen = condition.finished()
        if (visibleWhen === undefined) return
        onSave({ isRequired, width, visibleWhen })
        onClose()
      }}
    >
      <Form layout="vertical" component="div" className={styles['settings'] ?? ''}>
        {field?.readOnly ? null : (
          <Form.Item
            label={t('layouts.isRequired')}
            extra={isAlways ? t('layouts.alwaysRequired') : t('layouts.isRequiredText')}
          >
            <Switch
              aria-label={t('layouts.isRequired')}
              checked={isAlways || isRequired}
              disabled={isAlways}
              onChange={setRequired}
            />
          </Form.Item>
        )}
        <Form.Item label={t('layouts.widthLabel')}>
          <Segmented
            aria-label={t('layouts.widthLabel')}
            value={width}
            onChange={setWidth}
            options={(['half', 'full'] as const).map((value) => ({ value, label: t(`layouts.width.${value}`) }))}
          />
        </Form.Item>
        {isAlways ? (
          <p className={styles['note']}>{t('layouts.alwaysShown')}</p>
        ) : (
          <ConditionEditor fields={fields} except={[placed.key]} condition={condition} />
        )}
      </Form>
    </Modal>
  )
}

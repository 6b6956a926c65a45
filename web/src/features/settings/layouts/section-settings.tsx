import { Form, Input, Modal, Segmented, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import type { LayoutSection } from '../../../components/record-kind/layout.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { ConditionEditor } from './condition-editor.tsx'
import { mustStay } from './layout-draft.ts'
import styles from './layouts.module.css'
import { useCondition } from './use-condition.ts'

interface SectionSettingsProps {
  fields: FieldSet
  section: LayoutSection
  onClose: () => void
  onSave: (change: Partial<LayoutSection>) => void
}

/** What a section is called in both languages, how it is laid out, and when it is shown. */
export function SectionSettings({ fields, section, onClose, onSave }: SectionSettingsProps) {
  const { t } = useTranslation(['settings', 'common'])
  const words = useRecordWords()
  const usual = words.section(fields.kind, section)
  const [zh, setZh] = useState(section.title?.['zh-CN'] ?? '')
  const [en, setEn] = useState(section.title?.en ?? '')
  const [columns, setColumns] = useState(section.columns)
  const [isFolded, setFolded] = useState(section.isFolded)
  const condition = useCondition(section.visibleWhen)
  const own = section.fields.map((field) => field.key)
  const needed = own.find((key) => mustStay(fields, key))
  const save = () => {
    const [chinese, english] = [zh.trim(), en.trim()]
    // Whoever names it in one language only means both.
    const title = chinese || english ? { 'zh-CN': chinese || english, en: english || chinese } : section.title
    const visibleWhen = condition.finished()
    if (visibleWhen === undefined) return
    onSave({ title, columns, isFolded, visibleWhen })
    onClose()
  }
  return (
    <Modal
      open
      width={680}
      title={t('layouts.settingsOf', { name: usual })}
      okText={t('common:action.confirm')}
      onCancel={onClose}
      onOk={save}
    >
      <Form layout="vertical" component="div" className={styles['settings'] ?? ''}>
        <div className={styles['pair']}>
          <Form.Item label={t('layouts.titleZh')} htmlFor="section-title-zh">
            <Input
              id="section-title-zh"
              maxLength={60}
              placeholder={usual}
              value={zh}
              onChange={(event) => setZh(event.target.value)}
            />
          </Form.Item>
          <Form.Item label={t('layouts.titleEn')} htmlFor="section-title-en">
            <Input
              id="section-title-en"
              maxLength={60}
              placeholder={usual}
              value={en}
              onChange={(event) => setEn(event.target.value)}
            />
          </Form.Item>
        </div>
        <div className={styles['pair']}>
          <Form.Item label={t('layouts.columnsLabel')}>
            <Segmented
              aria-label={t('layouts.columnsLabel')}
              value={columns}
              onChange={setColumns}
              options={[1, 2].map((count) => ({ value: count, label: t('layouts.columns', { count }) }))}
            />
          </Form.Item>
          <Form.Item label={t('layouts.isFolded')}>
            <Switch aria-label={t('layouts.isFolded')} checked={isFolded} onChange={setFolded} />
          </Form.Item>
        </div>
        {needed ? (
          <p className={styles['note']}>{t('layouts.neededIn', { field: words.field(fields.kind, needed) })}</p>
        ) : (
          <ConditionEditor fields={fields} except={own} condition={condition} />
        )}
      </Form>
    </Modal>
  )
}

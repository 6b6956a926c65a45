import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Tag } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import type { LayoutSection } from '../../../components/record-kind/layout.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { FieldSettings } from './field-settings.tsx'
import { changeField, changeSection, type LayoutDraft, moveSection, removeSection } from './layout-draft.ts'
import { LayoutFieldRow } from './layout-field-row.tsx'
import { LayoutPlace } from './layout-place.tsx'
import styles from './layouts.module.css'
import { SectionSettings } from './section-settings.tsx'

interface SectionCardProps {
  fields: FieldSet
  draft: LayoutDraft
  section: LayoutSection
  at: number
  onChange: (draft: LayoutDraft) => void
}

/** Places of one section come before those of the next. */
const placesPerSection = 1_000

export function SectionCard({ fields, draft, section, at, onChange }: SectionCardProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const titleId = useId()
  const [settings, setSettings] = useState<{ field?: string }>()
  const name = words.section(fields.kind, section)
  const edited = section.fields.find((field) => field.key === settings?.field)
  const known = section.fields.flatMap((placed) => {
    const field = fields.byKey.get(placed.key)
    return field ? [{ field, placed }] : []
  })
  return (
    <section className={styles['section']} aria-labelledby={titleId}>
      <header className={styles['sectionHead']}>
        <h2 id={titleId} className={styles['sectionTitle']}>
          {name}
        </h2>
        <span className={styles['tags']}>
          <Tag>{t('layouts.columns', { count: section.columns })}</Tag>
          {section.isFolded ? <Tag>{t('layouts.folded')}</Tag> : null}
          {section.visibleWhen ? <Tag color="processing">{t('layouts.conditional')}</Tag> : null}
        </span>
        <span className={styles['actions']}>
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined aria-hidden="true" />}
            disabled={at === 0}
            aria-label={t('layouts.moveUp', { name })}
            onClick={() => onChange(moveSection(draft, section.key, -1))}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined aria-hidden="true" />}
            disabled={at === draft.sections.length - 1}
            aria-label={t('layouts.moveDown', { name })}
            onClick={() => onChange(moveSection(draft, section.key, 1))}
          />
          <Button
            type="text"
            size="small"
            icon={<SettingOutlined aria-hidden="true" />}
            aria-label={t('layouts.settingsOf', { name })}
            onClick={() => setSettings({})}
          />
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden="true" />}
            disabled={draft.sections.length === 1}
            aria-label={t('layouts.removeSection', { name })}
            onClick={() => onChange(removeSection(draft, section.key))}
          />
        </span>
      </header>
      <ul className={styles['fields']} aria-labelledby={titleId}>
        {known.map(({ field, placed }, index) => (
          <LayoutFieldRow
            key={field.key}
            kind={fields.kind}
            field={field}
            placed={placed}
            position={at * placesPerSection + index}
            onSettings={() => setSettings({ field: field.key })}
          />
        ))}
      </ul>
      <LayoutPlace
        id={`end:${section.key}`}
        target={{ section: section.key }}
        position={(at + 1) * placesPerSection - 1}
      >
        {t('layouts.dropHere')}
      </LayoutPlace>
      {edited ? (
        <FieldSettings
          fields={fields}
          placed={edited}
          onClose={() => setSettings(undefined)}
          onSave={(change) => onChange(changeField(draft, edited.key, change))}
        />
      ) : null}
      {settings && settings.field === undefined ? (
        <SectionSettings
          fields={fields}
          section={section}
          onClose={() => setSettings(undefined)}
          onSave={(change) => onChange(changeSection(draft, section.key, change))}
        />
      ) : null}
    </section>
  )
}

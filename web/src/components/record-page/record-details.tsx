import { EditOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { returnFocus } from '../../lib/use-return-focus.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { FormulaHelp } from '../fields/formula-help.tsx'
import { InlineEditor } from '../fields/inline-editor.tsx'
import { isEditableInPlace, type InlineEditing } from '../fields/use-inline-editing.ts'
import { isWide } from '../record-form/form-fields.ts'
import { FoldingSection } from '../page/folding-section.tsx'
import { pickFields, type FieldDescriptor, type FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { placedSections, shownSections } from '../record-kind/layout.ts'
import { shownValue, type RecordItem } from '../record-kind/record.ts'
import { useFilterClock } from '../record-kind/use-filter-clock.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './record-details.module.css'

interface RecordDetailsProps {
  config: RecordKindConfig
  fields: FieldSet
  record: RecordItem
  editing: InlineEditing
  /** Beside other things: one column, without what is known anyway. */
  isNarrow?: boolean
}

/** Told of the asker, not of the record: the team tab says it. */
const notOfTheRecord = 'isSharedWithMe'

const systemFields = ['ownerId', 'ownerDepartmentId', 'createdById', 'createdAt', 'updatedById', 'updatedAt']

/** The fields of a record as its layout has them, each to be changed where it stands. */
export function RecordDetails({ config, fields, record, editing, isNarrow = false }: RecordDetailsProps) {
  const words = useRecordWords()
  const clock = useFilterClock()
  const { layout } = fields
  const told = new Set([
    ...layout.sections.flatMap((section) => section.fields.map(({ key }) => key)),
    ...layout.omitted,
    notOfTheRecord,
  ])
  const rest = fields.fields
    .filter((field) => !told.has(field.key) && !systemFields.includes(field.key))
    .map((field) => field.key)
  const known = [config.titleField, config.statusField]
  const named = shownSections(placedSections(fields), fields, record, clock).map(({ section, fields: own }) => ({
    ...section,
    own: own.filter(({ key }) => !systemFields.includes(key) && !(isNarrow && known.includes(key))),
  }))
  const system = { key: 'system', title: null, columns: 2, isFolded: false }
  const sections = [...named, ...(isNarrow ? [] : [{ ...system, own: pickFields(fields, [...rest, ...systemFields]) }])]
  return (
    <div className={isNarrow ? styles['narrow'] : styles['details']}>
      {sections.map(({ own, ...section }) => {
        if (own.length === 0) return null
        return (
          <FoldingSection
            key={section.key}
            title={words.section(config.kind, section)}
            as={isNarrow ? 'h3' : 'h2'}
            headingClassName={styles['title']}
            isFolded={section.isFolded}
          >
            <dl className={styles['grid']} data-columns={section.columns}>
              {own.map((field) => (
                <Detail key={field.key} config={config} field={field} record={record} editing={editing} />
              ))}
            </dl>
          </FoldingSection>
        )
      })}
    </div>
  )
}

interface DetailProps {
  config: RecordKindConfig
  field: FieldDescriptor
  record: RecordItem
  editing: InlineEditing
}

function Detail({ config, field, record, editing }: DetailProps) {
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const { kind } = config
  const { active, actions } = editing
  const isEditing = active?.recordId === record.id && active.key === field.key
  const pencil = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !isEditing) returnFocus(pencil.current)
    wasEditing.current = isEditing
  }, [isEditing])
  const label = words.field(kind, field.key)
  return (
    <div className={isWide(field) ? `${styles['detail']} ${styles['wide']}` : styles['detail']}>
      <dt className={styles['label']}>
        {label}
        <FormulaHelp kind={kind} field={field} />
      </dt>
      <dd className={styles['value']} data-editing={isEditing ? true : undefined}>
        {isEditing ? (
          <InlineEditor
            kind={kind}
            field={field}
            record={record}
            draft={active.draft}
            error={active.error}
            filter={config.narrow?.(field, record)}
            onCommit={(value, named) => actions.commit(record, field, value, named)}
            onCancel={actions.cancel}
          />
        ) : (
          <>
            <div className={styles['shown']}>
              <FieldValue kind={kind} field={field} value={shownValue(record, field)} record={record} />
            </div>
            {isEditableInPlace(record, field) ? (
              <button
                ref={pencil}
                type="button"
                className={styles['pencil']}
                aria-label={t('inline.edit', { name: label })}
                onClick={() => actions.start(record, field)}
              >
                <EditOutlined aria-hidden="true" />
              </button>
            ) : null}
          </>
        )}
      </dd>
    </div>
  )
}

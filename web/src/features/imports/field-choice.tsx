import { Segmented, Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Column, Mapping, Target } from './import-queries.ts'
import styles from './imports.module.css'
import { needsDateOrder } from './mapping-draft.ts'
import { useImportWords } from './use-import-words.ts'

type Choice = Mapping['columns'][number]

export interface FieldChoiceProps {
  kind: string
  column: Column
  targets: Target[]
  choice: Choice
  onChange: (choice: Choice) => void
  /** The column that a field is filled by at the moment; the same function as long as the file is, so that only the column that changes is drawn anew. */
  holderOf: (field: string) => Column | undefined
}

/** Below this the proposal rests on likeness only. */
const sure = 0.9

export function FieldChoice({ kind, column, targets, choice, onChange, holderOf }: FieldChoiceProps) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const name = words.column(column)
  const target = targets.find(({ key }) => key === choice.field)
  const isUnsure = choice.field !== null && choice.field === column.proposedField && column.confidence < sure
  return (
    <div className={styles['fieldChoice']}>
      <Select
        aria-label={t('columns.fieldOf', { column: name })}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={t('columns.none')}
        value={choice.field}
        options={targets.map((each) => ({
          value: each.key,
          label: words.target(kind, each),
          isRequired: each.isRequired,
        }))}
        optionRender={({ data }) => {
          const holder = holderOf(data.value)
          return (
            <span className={styles['option']}>
              <span>
                {data.label}
                {data.isRequired ? (
                  <span className="required-mark" aria-hidden="true">
                    *
                  </span>
                ) : null}
              </span>
              {holder && holder.index !== column.index ? (
                <small>{t('columns.taken', { column: words.column(holder) })}</small>
              ) : null}
            </span>
          )
        }}
        onChange={(field: string | null | undefined) => onChange({ index: column.index, field: field ?? null })}
      />
      {isUnsure ? <Tag color="warning">{t('columns.check')}</Tag> : null}
      {needsDateOrder(column, target) ? (
        <Segmented
          size="small"
          aria-label={t('columns.dateOrder')}
          value={choice.dateOrder ?? ''}
          options={(['dmy', 'mdy'] as const).map((value) => ({ value, label: t(`columns.${value}`) }))}
          onChange={(dateOrder) => onChange({ ...choice, dateOrder: dateOrder as 'dmy' | 'mdy' })}
        />
      ) : null}
    </div>
  )
}

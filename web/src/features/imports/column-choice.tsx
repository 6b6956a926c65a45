import { Segmented, Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import type { Column, ImportView, Mapping } from './import-queries.ts'
import styles from './imports.module.css'
import { needsDateOrder } from './mapping-draft.ts'
import { useImportWords } from './use-import-words.ts'

type Choice = Mapping['columns'][number]

interface ColumnChoiceProps {
  view: ImportView
  column: Column
  mapping: Mapping
  choice: Choice
  onChange: (choice: Choice) => void
}

/** Below this the proposal rests on likeness only. */
const sure = 0.9

/** One column of the file: what it holds, and the field it fills. A row of the table, on a phone a card. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { view, column } = props
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const samples = view.preview.map((row) => row[column.index] ?? '')
  const name = words.column(column)
  const format = useFormat()
  const filled = t('columns.filled', { count: column.filled, values: format.number(column.filled) })
  if (useIsPhone()) {
    return (
      <li>
        <div className={styles['columnName']}>
          <strong>{name}</strong> <small>{filled}</small>
        </div>
        <Samples samples={samples} />
        <FieldChoice {...props} />
      </li>
    )
  }
  return (
    <tr>
      <th scope="row">
        <span className={styles['columnName']}>{name}</span>
        <small>{filled}</small>
      </th>
      <td>
        <Samples samples={samples} />
      </td>
      <td>
        <FieldChoice {...props} />
      </td>
    </tr>
  )
}

function Samples({ samples }: { samples: string[] }) {
  return (
    <ol className={styles['samples']}>
      {samples.map((sample, index) => (
        <li key={index} title={sample}>
          {sample === '' ? <span aria-hidden="true">–</span> : sample}
        </li>
      ))}
    </ol>
  )
}

function FieldChoice({ view, column, mapping, choice, onChange }: ColumnChoiceProps) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const name = words.column(column)
  const target = view.targets.find(({ key }) => key === choice.field)
  const holderOf = (key: string) => mapping.columns.find((other) => other.field === key && other.index !== column.index)
  const isUnsure = choice.field !== null && choice.field === column.proposedField && column.confidence < sure
  return (
    <div className={styles['fieldChoice']}>
      <Select
        aria-label={t('columns.fieldOf', { column: name })}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={t('columns.none')}
        value={choice.field}
        options={view.targets.map((each) => {
          const holder = holderOf(each.key)
          const note = holder ? t('columns.taken', { column: words.column(view.columns[holder.index]!) }) : ''
          return { value: each.key, label: words.target(view.kind, each), isRequired: each.isRequired, note }
        })}
        optionRender={({ data }) => (
          <span className={styles['option']}>
            <span>
              {data.label}
              {data.isRequired ? (
                <span className="required-mark" aria-hidden="true">
                  *
                </span>
              ) : null}
            </span>
            <small>{data.note}</small>
          </span>
        )}
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

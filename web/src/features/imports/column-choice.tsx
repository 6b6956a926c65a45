import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { FieldChoice, type FieldChoiceProps } from './field-choice.tsx'
import type { ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

interface ColumnChoiceProps extends FieldChoiceProps {
  preview: ImportView['preview']
}

/** One column of the file: what it holds, and the field it fills. A row of the table, on a phone a card. */
export const ColumnChoice = memo(function ColumnChoice({ preview, ...choice }: ColumnChoiceProps) {
  const { column } = choice
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const samples = preview.map((row) => row[column.index] ?? '')
  const name = words.column(column)
  const filled = t('columns.filled', { count: column.filled, values: format.number(column.filled) })
  if (useIsPhone()) {
    return (
      <li>
        <div className={styles['columnName']}>
          <strong>{name}</strong> <small>{filled}</small>
        </div>
        <Samples samples={samples} />
        <FieldChoice {...choice} />
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
        <FieldChoice {...choice} />
      </td>
    </tr>
  )
})

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

import { CheckCircleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { FieldReport, ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

/** How many names of a column were found, and how many rows name nothing. */
export function MatchedNames({ view, report }: { view: ImportView; report: FieldReport }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const { matched, inFile, blankRows, column } = report
  const parts = [
    ...(matched.values > 0
      ? [
          t('names.matched', {
            count: matched.values,
            values: format.number(matched.values),
            rows: format.number(matched.rows),
          }),
        ]
      : []),
    ...(inFile.values > 0 ? [t('names.inFile', { count: inFile.values, values: format.number(inFile.values) })] : []),
  ]
  return (
    <>
      <span>{t('names.summary', { column: words.column(view.columns[column]!) })}</span>
      {parts.length > 0 ? (
        <span className={styles['matched']}>
          <CheckCircleOutlined aria-hidden="true" /> {parts.join(' · ')}
        </span>
      ) : null}
      {blankRows > 0 ? <span>{t('names.blank', { count: blankRows, rows: format.number(blankRows) })}</span> : null}
    </>
  )
}

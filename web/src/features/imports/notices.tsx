import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

/** What a person should know about the file before looking at its columns. */
export function Notices({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const { notices, blankRows, rowFaults, columns, format } = view
  const [first] = rowFaults.items
  const example = first ? t('notice.faultAt', { row: first.row, reason: words.reason(first) }) : ''
  const isHeaderUnknown = format.hasHeader && columns.every(({ proposedField }) => proposedField === null)
  const lines = [
    ...(isHeaderUnknown ? [t('notice.header_unknown')] : []),
    ...notices.map((notice) => words.notice(notice)),
    ...(blankRows > 0 ? [t('notice.blank_rows', { count: blankRows })] : []),
  ]
  return (
    <>
      {rowFaults.rows > 0 ? (
        <Alert type="warning" showIcon title={t('notice.faulty_rows', { count: rowFaults.rows, example })} />
      ) : null}
      {lines.length > 0 ? (
        <Alert
          type="info"
          showIcon
          title={
            lines.length === 1 ? (
              lines[0]
            ) : (
              <ul className={styles['faults']}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )
          }
        />
      ) : null}
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { listPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { FieldReport, ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

/** What the numbers of rows do not tell: records that come besides the rows, and rows that come without a customer or an owner. */
export function ImportNotes({ view }: { view: ImportView }) {
  const lines = [...useMadeNames(view), ...useBlankNames(view), ...useSearchPending(view)]
  if (lines.length === 0) return null
  return (
    <Alert
      type="info"
      showIcon
      title={
        <ul className={styles['notes']}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      }
    />
  )
}

/** Before the run: the names that will be made; behind it, those that were. */
function useMadeNames(view: ImportView): ReactNode[] {
  const { t } = useTranslation('imports')
  const { t: tc } = useTranslation()
  const words = useImportWords()
  const format = useFormat()
  const isTaken = !view.can.edit && view.status !== 'checking'
  return view.references.flatMap((report): ReactNode[] => {
    const names = report.unmatched.flatMap(({ value, resolution }) =>
      resolution?.action === 'create' && (!isTaken || resolution.id) ? [value] : [],
    )
    if (names.length === 0) return []
    const some = names.slice(0, 3).join(tc('listSeparator'))
    const params = {
      field: words.fieldOf(view, report),
      count: names.length,
      number: format.number(names.length),
      names: names.length > 3 ? t('notes.andMore', { names: some }) : some,
    }
    return [t(isTaken ? 'notes.made' : 'notes.willMake', params)]
  })
}

/** A large import is done before the search has read it. */
function useSearchPending({ kind, isSearchPending }: ImportView): ReactNode[] {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  return isSearchPending ? [t('notes.searchPending', { kinds: words.kindsInText(kind) })] : []
}

function useBlankNames(view: ImportView): ReactNode[] {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const kinds = words.kindsInText(view.kind)
  const empty = ({ unmatched, blankRows }: FieldReport) =>
    unmatched.reduce((sum, entry) => sum + (entry.resolution?.action === 'empty' ? entry.rows : 0), blankRows)
  return view.references.flatMap((report): ReactNode[] => {
    const count = empty(report)
    if (count === 0) return []
    const params = { count, rows: format.number(count), kinds }
    if (report.field === 'ownerId') return [t('notes.withoutOwner', params)]
    if (report.field !== 'customerId') return []
    return [
      <>
        {t('notes.withoutCustomer', params)}{' '}
        {view.status === 'done' ? (
          <Link
            to={listPath(view.kind as 'opportunity' | 'contact')}
            search={{ filter: { and: [{ field: 'customerId', op: 'isEmpty' }] } }}
          >
            {t('notes.show')}
          </Link>
        ) : null}
      </>,
    ]
  })
}

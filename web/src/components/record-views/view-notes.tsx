import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../record-kind/words.ts'
import type { ListViews } from './use-list-state.ts'
import { useViewWords } from './use-view-words.ts'

interface ViewNotesProps {
  kind: string
  listViews: ListViews
  /** How many columns the link names that its reader has no field for. */
  lostColumns: number
}

/** Why a list is not what its view, or its link, says. */
export function ViewNotes({ kind, listViews: { current, isMissing, goneName }, lostColumns }: ViewNotesProps) {
  const { t } = useTranslation('views')
  const words = useRecordWords()
  const nameOf = useViewWords(kind)
  if (isMissing) {
    const shown = nameOf(current)
    return (
      <Alert
        type="warning"
        showIcon
        banner
        title={goneName === undefined ? t('missing', { shown }) : t('gone', { name: goneName, shown })}
      />
    )
  }
  if (lostColumns > 0) return <Alert type="info" showIcon banner title={t('lostColumns', { count: lostColumns })} />
  const problems = current.saved?.problems ?? []
  if (problems.length === 0) return null
  const parts = problems.map(({ part, field }) =>
    field === undefined ? t(`part.${part}`) : t('partOf', { part: t(`part.${part}`), field: words.field(kind, field) }),
  )
  return <Alert type="info" showIcon banner title={t('problems', { parts: parts.join(t('separator')) })} />
}

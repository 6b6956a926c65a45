import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import type { ImportView } from './import-queries.ts'
import { useCountWords } from './use-count-words.ts'

const works = { running: 'run.working', undoing: 'undo.working' } as const

/** Said to those who listen: work in quarters, for every batch would be a torrent, and where the rows went at the end. */
export function ImportProgress({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const countWords = useCountWords()
  const { progress, status, checked } = view
  const quarters = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 4) : 0
  const outcome = status === 'checked' ? checked : status === 'mapping' ? null : view
  const words = progress
    ? `${t(works[status as keyof typeof works] ?? 'check.working')} ${format.percent(quarters * 25)}`
    : outcome
      ? countWords(outcome)
      : ''
  return (
    <div className="visually-hidden" role="status">
      {words}
    </div>
  )
}

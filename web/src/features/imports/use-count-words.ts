import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'

export interface RowCounts {
  /** All rows of the file. */
  rows: number
  created: number
  updated: number
  skipped: number
  failed: number
}

/** Where the rows went, as a sum that can be checked; what a stopped import has not come to is told beside it. */
export function useCountWords(): (counts: RowCounts) => string {
  const { t } = useTranslation('imports')
  const format = useFormat()
  return ({ rows, created, updated, skipped, failed }) => {
    const done = created + updated + skipped + failed
    const sum = t('counts.adds', {
      count: done,
      rows: format.number(done),
      created: format.number(created),
      updated: format.number(updated),
      skipped: format.number(skipped),
      failed: format.number(failed),
    })
    return done < rows ? `${sum} · ${t('counts.left', { count: rows - done, rows: format.number(rows - done) })}` : sum
  }
}

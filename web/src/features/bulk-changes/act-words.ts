import { useTranslation } from 'react-i18next'
import type { BulkChange } from '../../components/bulk-change/bulk-queries.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { spreadOwn } from '../../lib/own-values.ts'
import { useFormat } from '../../lib/use-format.ts'

/** 修改 12 条客户. */
export function useActWords(): (bulk: BulkChange) => string {
  const { t } = useTranslation('bulk')
  const words = useRecordWords()
  const format = useFormat()
  return ({ action, kind, total }) =>
    t(`${action}.title`, { number: format.number(total), count: total, kind: words.kindsInText(kind) })
}

/** Which fields it changed, or whose the records became. */
export function useDetailWords(): (bulk: BulkChange) => string {
  const { t } = useTranslation('bulk')
  const words = useRecordWords()
  return ({ kind, changes, newOwner }) => {
    if (newOwner) return t('list.to', { name: newOwner.name })
    const keys = Object.keys(spreadOwn({ version: 0, ...changes })).filter(
      (key) => key !== 'custom' && key !== 'version',
    )
    return keys.map((key) => words.field(kind, key)).join(t('comma'))
  }
}

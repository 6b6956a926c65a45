import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { Group } from './group-queries.ts'
import type { Grouping } from './grouping.ts'

/** What a group is called: an option's word, a name, 2026年3月; and for records without a value, that. */
export function useGroupWords(
  kind: string,
  { field, per }: Grouping,
): (group: Pick<Group, 'value' | 'name'>) => string {
  const { t } = useTranslation('list')
  const { t: tf } = useTranslation('fields')
  const words = useRecordWords()
  const { language } = useFormat()
  const { fiscalYearStartMonth } = useSession().organization
  const spanOf = (from: string) => {
    const at = (months: number) => {
      const start = new Date(`${from}T00:00:00Z`)
      start.setUTCMonth(start.getUTCMonth() + months)
      return start
    }
    const year = new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric' })
    const month = new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' })
    if (per === 'month') return month.format(at(0))
    // A fiscal year that is not the calendar's is told by its months, which nobody counts differently.
    if (fiscalYearStartMonth !== 1) return month.formatRange(at(0), at(per === 'year' ? 11 : 2))
    if (per === 'year') return year.format(at(0))
    return t('group.quarter', { year: year.format(at(0)), number: Math.floor(at(0).getUTCMonth() / 3) + 1 })
  }
  return ({ value, name }) => {
    if (value === null) return words.emptyField(kind, field.key) ?? t('group.none')
    if (typeof value === 'boolean') return value ? tf('yes') : tf('no')
    if (field.type === 'select' || field.type === 'multiSelect') return words.option(kind, field.key, value)
    if (field.type === 'date' || field.type === 'datetime') return spanOf(value)
    return name || '–'
  }
}

import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { Group } from './group-queries.ts'
import styles from './record-groups.module.css'

interface GroupFiguresProps {
  kind: string
  group: Pick<Group, 'count' | 'sums'>
  /** Key of the amount that the sums are of. */
  sum: string | undefined
}

/** How many, and how much; amounts of different currencies stand side by side. */
export function GroupFigures({ kind, group: { count, sums }, sum }: GroupFiguresProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const format = useFormat()
  return (
    <>
      <span className={styles['count']}>
        {t(count.relation === 'gte' ? 'total.atLeast' : 'total.exact', {
          number: format.number(count.value),
          count: count.value,
        })}
      </span>
      {sum && sums && sums.length > 0 ? (
        <span className={styles['sum']}>
          {words.field(kind, sum)}{' '}
          {sums.map(({ currency, value }) => format.money(value, { currency, compact: true })).join(' + ')}
        </span>
      ) : null}
    </>
  )
}

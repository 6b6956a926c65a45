import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import styles from './record-list.module.css'

interface ListTotalProps {
  total: { value: number; relation: 'eq' | 'gte' } | undefined
}

/** How many records the list has. It keeps its place while nobody knows. */
export function ListTotal({ total }: ListTotalProps) {
  const { t } = useTranslation('list')
  const format = useFormat()
  return (
    <span className={styles['total']} role="status">
      {total
        ? t(total.relation === 'gte' ? 'total.atLeast' : 'total.exact', {
            number: format.number(total.value),
            count: total.value,
          })
        : ''}
    </span>
  )
}

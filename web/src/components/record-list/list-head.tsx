import { PlusOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import styles from './record-list.module.css'

interface ListHeadProps {
  title: string
  tabs?: ReactNode
  /** Which view of the records this is. */
  viewBar: ReactNode
  total: { value: number; relation: 'eq' | 'gte' } | undefined
  actions: ReactNode
  mayCreate: boolean
  newLabel: string
  onNew: () => void
}

/** On a phone the title stands in the bar above, and the next thing to do is within the thumb's reach. */
export function ListHead({ title, tabs, viewBar, total, actions, mayCreate, newLabel, onNew }: ListHeadProps) {
  const { t } = useTranslation('list')
  const format = useFormat()
  const isPhone = useIsPhone()
  const count = total
    ? t(total.relation === 'gte' ? 'total.atLeast' : 'total.exact', {
        number: format.number(total.value),
        count: total.value,
      })
    : ''
  if (isPhone) {
    return (
      <>
        <h1 className="visually-hidden">{title}</h1>
        {tabs}
        {viewBar}
        {mayCreate ? (
          <button type="button" className={styles['float']} aria-label={newLabel} onClick={onNew}>
            <PlusOutlined aria-hidden="true" />
          </button>
        ) : null}
      </>
    )
  }
  return (
    <header className={styles['head']}>
      <h1 className={tabs ? 'visually-hidden' : undefined}>{title}</h1>
      {tabs}
      {viewBar}
      <span className={styles['total']} role="status">
        {count}
      </span>
      <div className={styles['actions']}>{actions}</div>
    </header>
  )
}

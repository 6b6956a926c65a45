import { PlusOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useIsPhone } from '../../lib/viewport.ts'
import { ListTotal } from './list-total.tsx'
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
  const isPhone = useIsPhone()
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
      <ListTotal total={total} />
      <div className={styles['actions']}>{actions}</div>
    </header>
  )
}

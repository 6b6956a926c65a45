import { Button, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/page/facts.tsx'
import { isAtWork, type BulkChange } from '../../components/bulk-change/bulk-queries.ts'
import { UndoButton } from '../../components/bulk-change/undo-button.tsx'
import { useFields } from '../../components/record-kind/field-descriptor.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { useActWords, useDetailWords } from './act-words.ts'
import styles from './bulk-changes.module.css'

interface ListProps {
  items: BulkChange[]
  onShow: (bulk: BulkChange) => void
}

const colors = {
  running: 'processing',
  done: 'success',
  cancelled: 'default',
  failed: 'error',
  undoing: 'processing',
  undone: 'default',
} as const

export function BulkChangeList({ items, onShow }: ListProps) {
  const { t } = useTranslation('bulk')
  const format = useFormat()
  const isPhone = useIsPhone()
  const actWords = useActWords()
  if (isPhone) {
    return (
      <ul className={styles['cards']}>
        {items.map((item) => (
          <li key={item.id} className={styles['card']}>
            <strong>{actWords(item)}</strong>
            <small className={styles['quiet']}>
              <Details bulk={item} />
            </small>
            <Standing bulk={item} />
            <small className={styles['quiet']}>
              <Facts parts={[item.createdBy?.name, format.relative(item.createdAt)]} />
            </small>
            <Actions bulk={item} onShow={onShow} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table<BulkChange>
      size="middle"
      rowKey="id"
      pagination={false}
      dataSource={items}
      columns={[
        { title: t('list.what'), key: 'what', render: (_, item) => actWords(item) },
        { title: t('list.fields'), key: 'fields', render: (_, item) => <Details bulk={item} /> },
        { title: t('list.result'), key: 'result', width: 300, render: (_, item) => <Standing bulk={item} /> },
        { title: t('list.by'), key: 'by', width: 90, render: (_, item) => item.createdBy?.name },
        {
          title: t('list.at'),
          key: 'at',
          width: 130,
          render: (_, item) => <time dateTime={item.createdAt}>{format.when(item.createdAt)}</time>,
        },
        {
          title: <span className="visually-hidden">{t('list.actions')}</span>,
          key: 'actions',
          width: 200,
          align: 'end',
          render: (_, item) => <Actions bulk={item} onShow={onShow} />,
        },
      ]}
    />
  )
}

/** The words of own fields come with the kind's fields. */
function Details({ bulk }: { bulk: BulkChange }) {
  useFields(bulk.kind)
  return useDetailWords()(bulk)
}

function Standing({ bulk }: { bulk: BulkChange }) {
  const { t } = useTranslation('bulk')
  const format = useFormat()
  const { status, done, skipped, failed, total, undone, kept } = bulk
  const numbers = { done, skipped, failed, total }
  const told = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, format.number(value)])) as Record<
    keyof typeof numbers,
    string
  >
  return (
    <div className={styles['standing']} role={isAtWork(bulk) ? 'status' : undefined}>
      <Tag color={status === 'done' && failed > 0 ? 'warning' : colors[status]}>{t(`status.${status}`)}</Tag>
      <span className="tabular">
        {undone + kept > 0
          ? t('undoCounts', { undone: format.number(undone), kept: format.number(kept) })
          : t('counts', told)}
      </span>
    </div>
  )
}

function Actions({ bulk, onShow }: { bulk: BulkChange; onShow: (bulk: BulkChange) => void }) {
  const { t } = useTranslation('bulk')
  return (
    <div className={styles['actions']}>
      <Button size="small" onClick={() => onShow(bulk)}>
        {t('list.show')}
      </Button>
      <UndoButton bulk={bulk} size="small" />
    </div>
  )
}

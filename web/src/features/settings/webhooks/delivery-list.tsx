import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../components/page/facts.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import settings from '../settings.module.css'
import { useEventWords } from './event-words.ts'
import type { Delivery } from './webhooks-api.ts'
import styles from './webhooks.module.css'

interface DeliveryListProps {
  deliveries: Delivery[]
  onOpen: (id: string) => void
}

const colors = {
  pending: 'processing',
  retrying: 'warning',
  delivered: 'success',
  dead: 'error',
  withheld: 'default',
} as const

export function DeliveryStatusTag({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('webhook')
  const { status, fault, responseStatus } = delivery
  // One that has failed waits for another try, not for its turn.
  const shown = status === 'pending' && (fault !== null || responseStatus !== null) ? 'retrying' : status
  return <Tag color={colors[shown]}>{t(`status.${shown}`)}</Tag>
}

export function DeliveryList({ deliveries, onOpen }: DeliveryListProps) {
  const { t } = useTranslation('webhook')
  const events = useEventWords()
  const format = useFormat()
  const outcome = useOutcome()
  const isPhone = useIsPhone()
  const opener = (delivery: Delivery) => (
    <button type="button" className={styles['opener']} onClick={() => onOpen(delivery.id)}>
      {events.event(delivery.event)}
    </button>
  )
  if (isPhone) {
    return (
      <ul className={settings['cards']}>
        {deliveries.map((delivery) => (
          <li key={delivery.id} className={settings['card']}>
            <div className={settings['cardText']}>
              <div className={styles['cardHead']}>
                {opener(delivery)} <DeliveryStatusTag delivery={delivery} />
              </div>
              <small className={styles['cut']}>{delivery.subject.name}</small>
              <small>
                <Facts parts={[format.relative(delivery.createdAt), outcome(delivery)]} />
              </small>
            </div>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table<Delivery>
      size="middle"
      rowKey="id"
      pagination={false}
      dataSource={deliveries}
      scroll={{ x: 760 }}
      columns={[
        { title: t('deliveries.event'), key: 'event', width: 190, render: (_, row) => opener(row) },
        { title: t('deliveries.about'), key: 'about', ellipsis: true, render: (_, row) => row.subject.name },
        {
          title: t('deliveries.status'),
          key: 'status',
          width: 100,
          render: (_, row) => <DeliveryStatusTag delivery={row} />,
        },
        {
          title: t('deliveries.outcome'),
          key: 'outcome',
          width: 190,
          ellipsis: true,
          render: (_, row) => outcome(row),
        },
        { title: t('deliveries.attempts'), key: 'attempts', dataIndex: 'attempts', width: 80, align: 'end' },
        {
          title: t('deliveries.at'),
          key: 'at',
          width: 184,
          render: (_, row) => (
            <time dateTime={row.createdAt} className="tabular">
              {format.dateTime(row.createdAt)}
            </time>
          ),
        },
      ]}
    />
  )
}

/** The last answer, or why there was none: 「200 · 35 ms」, 「连接超时」. */
export function useOutcome(): (delivery: Delivery) => string {
  const { t } = useTranslation('webhook')
  const format = useFormat()
  return ({ responseStatus, responseMs, fault }) => {
    if (responseStatus !== null)
      return t('deliveries.answer', { status: responseStatus, ms: format.number(responseMs ?? 0) })
    return fault ? t(`fault.${fault}`) : ''
  }
}

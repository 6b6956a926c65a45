import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import settings from '../settings.module.css'
import { useEventWords } from './event-words.ts'
import { WebhookStatus } from './webhook-status.tsx'
import type { Webhook } from './webhooks-api.ts'
import styles from './webhooks.module.css'

export function WebhookList({ webhooks }: { webhooks: Webhook[] }) {
  const { t } = useTranslation(['webhook', 'common'])
  const words = useRecordWords()
  const events = useEventWords()
  const format = useFormat()
  const isPhone = useIsPhone()
  const eventsOf = (webhook: Webhook) => webhook.events.map(events.event).join(t('common:listSeparator'))
  const link = (webhook: Webhook) => (
    <Link to="/settings/webhooks/$webhookId" params={{ webhookId: webhook.id }}>
      {webhook.name}
    </Link>
  )
  if (isPhone) {
    return (
      <ul className={settings['cards']}>
        {webhooks.map((webhook) => (
          <li key={webhook.id} className={settings['card']}>
            <div className={settings['cardText']}>
              <div className={styles['cardHead']}>
                {link(webhook)} <WebhookStatus webhook={webhook} />
              </div>
              <small className={styles['cut']}>{webhook.url}</small>
              <small className={styles['cut']}>{eventsOf(webhook)}</small>
            </div>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table<Webhook>
      size="middle"
      rowKey="id"
      pagination={false}
      dataSource={webhooks}
      scroll={{ x: 890 }}
      columns={[
        {
          title: words.field('webhook', 'name'),
          key: 'name',
          width: 150,
          render: (_, row) => link(row),
        },
        { title: words.field('webhook', 'url'), key: 'url', dataIndex: 'url', ellipsis: true },
        {
          title: words.field('webhook', 'events'),
          key: 'events',
          width: 120,
          ellipsis: true,
          render: (_, row) => eventsOf(row),
        },
        {
          title: words.field('webhook', 'status'),
          key: 'status',
          width: 112,
          render: (_, row) => <WebhookStatus webhook={row} />,
        },
        {
          title: t('column.waiting'),
          key: 'waiting',
          width: 110,
          render: (_, row) => t('column.counts', { pending: row.pendingCount, dead: row.deadCount }),
        },
        {
          title: words.field('webhook', 'lastSuccessAt'),
          key: 'lastSuccessAt',
          width: 130,
          render: (_, { lastSuccessAt }) =>
            lastSuccessAt ? <time dateTime={lastSuccessAt}>{format.when(lastSuccessAt)}</time> : t('never'),
        },
        { title: t('column.owner'), key: 'owner', width: 90, ellipsis: true, render: (_, row) => row.owner?.name },
      ]}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import { DeliveryPanel } from './delivery-panel.tsx'
import { EventTag } from './event-tag.tsx'
import { SwitchOn } from './switch-on.tsx'
import { WebhookActions } from './webhook-actions.tsx'
import { WebhookStatus } from './webhook-status.tsx'
import { type Webhook, webhookQuery } from './webhooks-api.ts'
import styles from './webhooks.module.css'

/** One webhook: where it goes, what it tells, and each message it has sent. */
export function WebhookPage() {
  const { t } = useTranslation('webhook')
  const { webhookId = '' } = useParams({ strict: false }) as { webhookId?: string }
  const isPhone = useIsPhone()
  const query = useQuery(webhookQuery(webhookId))
  return (
    <>
      {isPhone ? null : (
        <Link to="/settings/webhooks" className={styles['back'] ?? ''}>
          {t('back')}
        </Link>
      )}
      <QueryView query={query}>
        {(webhook) => (
          <>
            <PageHead title={webhook.name} isName actions={<WebhookActions webhook={webhook} />} />
            <Trouble webhook={webhook} />
            <Facts webhook={webhook} />
            <DeliveryPanel webhook={webhook} />
          </>
        )}
      </QueryView>
    </>
  )
}

/** Why nothing arrives, where that is so, and what to do about it. */
function Trouble({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhook')
  const words = useRecordWords()
  const format = useFormat()
  if (webhook.disabledReason) {
    const reason = words.option('webhook', 'disabledReason', webhook.disabledReason)
    return (
      <Alert
        type="error"
        showIcon
        className={styles['alert'] ?? ''}
        title={t('trouble.disabled', { reason })}
        action={webhook.can['edit'] ? <SwitchOn webhook={webhook} /> : null}
      />
    )
  }
  if (webhook.status !== 'failing' || !webhook.failingSince) return null
  const since = format.dateTime(webhook.failingSince)
  return <Alert type="warning" showIcon className={styles['alert'] ?? ''} title={t('trouble.failing', { since })} />
}

function Facts({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhook')
  const words = useRecordWords()
  const format = useFormat()
  return (
    <dl className={styles['facts']}>
      <dt>{words.field('webhook', 'status')}</dt>
      <dd>
        <WebhookStatus webhook={webhook} />
      </dd>
      <dt>{words.field('webhook', 'url')}</dt>
      <dd>{webhook.url}</dd>
      <dt>{words.field('webhook', 'events')}</dt>
      <dd className={styles['tags']}>
        {webhook.events.map((pattern) => (
          <EventTag key={pattern} pattern={pattern} />
        ))}
      </dd>
      <dt>{t('column.owner')}</dt>
      <dd>
        {webhook.owner?.name} <small className={styles['quiet']}>{t('ownerHint')}</small>
      </dd>
      <dt>{words.field('webhook', 'lastSuccessAt')}</dt>
      <dd>{webhook.lastSuccessAt ? format.dateTime(webhook.lastSuccessAt) : t('never')}</dd>
    </dl>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Button, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { QueryView } from '../../../components/page/query-view.tsx'
import type { Answer } from '../../../lib/client.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useReturnFocus } from '../../../lib/use-return-focus.ts'
import { DeliveryStatusTag, useOutcome } from './delivery-list.tsx'
import { useEventWords } from './event-words.ts'
import { deliveryQuery } from './webhooks-api.ts'
import styles from './webhooks.module.css'

interface DeliveryDrawerProps {
  webhookId: string
  deliveryId: string
  isReplaying: boolean
  /** Left out where nothing can be sent again. */
  onReplay?: () => void
  onClose: () => void
}

type WholeDelivery = Answer<'getWebhookDelivery'>

/** What was sent and what came back, the last time. */
export function DeliveryDrawer({ webhookId, deliveryId, isReplaying, onReplay, onClose }: DeliveryDrawerProps) {
  useReturnFocus()
  const { t } = useTranslation('webhook')
  const events = useEventWords()
  const query = useQuery({
    ...deliveryQuery(webhookId, deliveryId),
    refetchInterval: ({ state }) => (state.data?.status === 'pending' ? 2_000 : false),
  })
  return (
    <Drawer
      open
      size={640}
      title={query.data ? events.event(query.data.event) : t('deliveries.title')}
      onClose={onClose}
      extra={
        onReplay ? (
          <Button loading={isReplaying} onClick={onReplay}>
            {t('replay.one')}
          </Button>
        ) : null
      }
    >
      <QueryView query={query}>{(delivery) => <Exchange delivery={delivery} />}</QueryView>
    </Drawer>
  )
}

function Exchange({ delivery }: { delivery: WholeDelivery }) {
  const { t } = useTranslation('webhook')
  const outcome = useOutcome()
  const { request, responseBody } = delivery
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{t('deliveries.status')}</dt>
        <dd>
          <DeliveryStatusTag delivery={delivery} /> {outcome(delivery)}
        </dd>
        <dt>{t('deliveries.id')}</dt>
        <dd>
          <code>{delivery.id}</code>
        </dd>
        <dt>{t('deliveries.attempts')}</dt>
        <dd>{delivery.attempts}</dd>
        {delivery.lastAttemptAt ? <Moment label={t('deliveries.lastAttempt')} at={delivery.lastAttemptAt} /> : null}
        {delivery.nextAttemptAt ? <Moment label={t('deliveries.nextAttempt')} at={delivery.nextAttemptAt} /> : null}
      </dl>
      <h3 className={styles['part']}>{t('deliveries.request')}</h3>
      {request ? (
        <>
          <Raw label={t('deliveries.headers')} text={headText(request)} />
          <Raw label={t('deliveries.body')} text={pretty(request.body)} />
        </>
      ) : (
        <p className={styles['quiet']}>{t(delivery.attempts > 0 ? 'deliveries.ownerOnly' : 'deliveries.notYet')}</p>
      )}
      {request && delivery.responseStatus !== null ? (
        <>
          <h3 className={styles['part']}>{t('deliveries.response')}</h3>
          <Raw
            label={t('deliveries.response')}
            text={responseBody ? pretty(responseBody) : t('deliveries.emptyBody')}
          />
        </>
      ) : null}
    </>
  )
}

/** In reach of the keyboard, which scrolls what is long. */
function Raw({ label, text }: { label: string; text: string }) {
  return (
    <pre className={styles['raw']} tabIndex={0} role="group" aria-label={label}>
      {text}
    </pre>
  )
}

function Moment({ label, at }: { label: string; at: string }) {
  const format = useFormat()
  return (
    <>
      <dt>{label}</dt>
      <dd className="tabular">{format.dateTime(at)}</dd>
    </>
  )
}

function headText({ url, headers }: NonNullable<WholeDelivery['request']>): string {
  return [`POST ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n')
}

/** JSON in lines; anything else as it came. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

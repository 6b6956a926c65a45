import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PagedView } from '../../../components/page/paged-view.tsx'
import { StatusView } from '../../../components/page/status-view.tsx'
import { errorWords } from '../../../lib/error-words.ts'
import settings from '../settings.module.css'
import { DeliveryDrawer } from './delivery-drawer.tsx'
import { DeliveryList } from './delivery-list.tsx'
import { deliveriesQuery, deliveryStatuses, replay, replayDead, type Webhook, webhooksKey } from './webhooks-api.ts'
import styles from './webhooks.module.css'

export function DeliveryPanel({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhook')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [status, setStatus] = useState<(typeof deliveryStatuses)[number] | 'all'>('all')
  const [openId, setOpenId] = useState<string>()
  const query = useInfiniteQuery(deliveriesQuery(webhook.id, status))
  const again = useMutation({
    mutationFn: (id: string | undefined) => (id ? replay(webhook.id, [id]) : replayDead(webhook.id)),
    onSuccess: ({ queued }) => void message.success(t('replay.queued', { count: queued })),
    onError: (error) => void message.error(errorWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksKey }),
  })
  const mayReplay = Boolean(webhook.can['edit'] && webhook.isActive)
  return (
    <section className={styles['deliveries']}>
      <div className={settings['sectionHead']}>
        <h2>{t('deliveries.title')}</h2>
        {mayReplay && webhook.deadCount > 0 ? (
          <Button loading={again.isPending} onClick={() => again.mutate(undefined)}>
            {t('replay.dead', { count: webhook.deadCount })}
          </Button>
        ) : null}
      </div>
      <div className={settings['toolbar']}>
        <Segmented
          aria-label={t('deliveries.status')}
          value={status}
          onChange={setStatus}
          options={(['all', ...deliveryStatuses] as const).map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      </div>
      <PagedView query={query} empty={<StatusView scene="calm" title={t('deliveries.none')} />}>
        {(deliveries) => <DeliveryList deliveries={deliveries} onOpen={setOpenId} />}
      </PagedView>
      {openId ? (
        <DeliveryDrawer
          webhookId={webhook.id}
          deliveryId={openId}
          isReplaying={again.isPending}
          {...(mayReplay ? { onReplay: () => again.mutate(openId) } : {})}
          onClose={() => setOpenId(undefined)}
        />
      ) : null}
    </section>
  )
}

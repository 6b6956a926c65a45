import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { StatusView } from '../../../components/page/status-view.tsx'
import { useRight } from '../../../lib/session.ts'
import { WebhookForm } from './webhook-form.tsx'
import { WebhookList } from './webhook-list.tsx'
import { WebhookSecret } from './webhook-secret.tsx'
import { webhooksQuery } from './webhooks-api.ts'

/** Where this organization's changes are sent to other systems. */
export function WebhooksPage() {
  const { t } = useTranslation('webhook')
  const navigate = useNavigate()
  const mayAdd = useRight('webhook.create')
  const query = useQuery(webhooksQuery)
  const [isAdding, setAdding] = useState(false)
  const [made, setMade] = useState<{ id: string; secret: string | null }>()
  return (
    <>
      <PageHead
        title={t('title')}
        text={
          <>
            {t('text')} <a href="/api/docs">{t('docs')}</a>
          </>
        }
        actions={
          mayAdd ? (
            <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          ) : undefined
        }
      />
      <QueryView query={query}>
        {(webhooks) =>
          webhooks.length > 0 ? (
            <WebhookList webhooks={webhooks} />
          ) : (
            <StatusView scene="calm" title={t('none')} text={t('noneText')} />
          )
        }
      </QueryView>
      {isAdding ? (
        <WebhookForm
          onClose={() => setAdding(false)}
          onMade={(webhook, secret) => setMade({ id: webhook.id, secret })}
        />
      ) : null}
      {made ? (
        <WebhookSecret
          secret={made.secret}
          onClose={() => {
            setMade(undefined)
            void navigate({ to: '/settings/webhooks/$webhookId', params: { webhookId: made.id } })
          }}
        />
      ) : null}
    </>
  )
}

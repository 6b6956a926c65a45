import { MoreOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, type MenuProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../../components/page/action-menu.tsx'
import { errorWords } from '../../../lib/error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { WebhookForm } from './webhook-form.tsx'
import { WebhookSecret } from './webhook-secret.tsx'
import { changeWebhook, deleteWebhook, pingWebhook, replaceSecret, type Webhook, webhooksKey } from './webhooks-api.ts'

export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation(['webhook', 'common'])
  const format = useFormat()
  const navigate = useNavigate()
  const { message, modal } = App.useApp()
  const queryClient = useQueryClient()
  const [isEditing, setEditing] = useState(false)
  const [replaced, setReplaced] = useState<{ secret: string | null; until: string }>()
  const change = useMutation({
    mutationFn: ({ run }: { run: () => Promise<unknown>; done?: string }) => run(),
    onSuccess: (_, { done }) => void (done && message.success(done)),
    onError: (error) => void message.error(errorWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksKey }),
  })
  const { can, isActive, name } = webhook
  const ask = (title: string, content: string, okText: string, run: () => Promise<unknown>) =>
    void modal.confirm({
      title,
      content,
      okText,
      okButtonProps: { danger: true },
      cancelText: t('common:action.cancel'),
      onOk: () => change.mutateAsync({ run }).catch(() => undefined),
    })
  const replace = async () => {
    const { secret, previousSecretUntil } = await replaceSecret(webhook)
    setReplaced({ secret, until: format.dateTime(previousSecretUntil) })
  }
  const remove = async () => {
    await deleteWebhook(webhook)
    await navigate({ to: '/settings/webhooks' })
  }
  const items: NonNullable<MenuProps['items']> = []
  if (can['edit'] || (can['disable'] && isActive))
    items.push({
      key: 'switch',
      label: t(isActive ? 'switchOff' : 'switchOn'),
      onClick: () =>
        change.mutate({
          run: () => changeWebhook(webhook, { isActive: !isActive }),
          done: t(isActive ? 'switchedOff' : 'switchedOn'),
        }),
    })
  if (can['edit'])
    items.push({
      key: 'secret',
      label: t('secret.replace'),
      onClick: () => ask(t('secret.replaceTitle'), t('secret.replaceText'), t('secret.replace'), replace),
    })
  if (can['delete'])
    items.push({
      key: 'delete',
      danger: true,
      label: t('common:action.delete'),
      onClick: () => ask(t('deleteTitle', { name }), t('deleteText'), t('common:action.delete'), remove),
    })
  return (
    <>
      {can['edit'] ? (
        <>
          <Button
            loading={change.isPending}
            onClick={() => change.mutate({ run: () => pingWebhook(webhook), done: t('pinged') })}
          >
            {t('ping')}
          </Button>
          <Button onClick={() => setEditing(true)}>{t('common:action.edit')}</Button>
        </>
      ) : null}
      {items.length > 0 ? (
        <ActionMenu
          menu={{ items }}
          button={{ icon: <MoreOutlined aria-hidden="true" />, 'aria-label': t('common:action.more') }}
        />
      ) : null}
      {isEditing ? <WebhookForm key={webhook.version} webhook={webhook} onClose={() => setEditing(false)} /> : null}
      {replaced ? (
        <WebhookSecret secret={replaced.secret} previousUntil={replaced.until} onClose={() => setReplaced(undefined)} />
      ) : null}
    </>
  )
}

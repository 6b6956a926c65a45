import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../../lib/error-words.ts'
import { changeWebhook, type Webhook, webhooksKey } from './webhooks-api.ts'

/** Beside the reason why a webhook was switched off: the way on. */
export function SwitchOn({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhook')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const change = useMutation({
    mutationFn: () => changeWebhook(webhook, { isActive: true }),
    onSuccess: () => void message.success(t('switchedOn')),
    onError: (error) => void message.error(errorWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksKey }),
  })
  return (
    <Button size="small" loading={change.isPending} onClick={() => change.mutate()}>
      {t('switchOn')}
    </Button>
  )
}

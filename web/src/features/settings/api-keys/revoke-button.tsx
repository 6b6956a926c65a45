import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../../lib/error-words.ts'
import { type ApiKey, apiKeysKey, revokeApiKey } from './api-keys-api.ts'

export function RevokeButton({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation(['apiKey', 'common'])
  const { message, modal } = App.useApp()
  const queryClient = useQueryClient()
  const { name } = apiKey
  const revoke = useMutation({
    mutationFn: () => revokeApiKey(apiKey),
    onSuccess: () => void message.success(t('revoked', { name })),
    onError: (error) => void message.error(errorWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: apiKeysKey }),
  })
  const ask = () =>
    void modal.confirm({
      title: t('revokeTitle', { name }),
      content: t('revokeText'),
      okText: t('revoke'),
      okButtonProps: { danger: true },
      cancelText: t('common:action.cancel'),
      onOk: () => revoke.mutateAsync().catch(() => undefined),
    })
  return (
    <Button
      danger
      type="text"
      size="small"
      loading={revoke.isPending}
      aria-label={t('revokeOf', { name })}
      onClick={ask}
    >
      {t('revoke')}
    </Button>
  )
}

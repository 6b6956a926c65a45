import { useTranslation } from 'react-i18next'
import { SecretDialog } from '../secret-dialog.tsx'

interface WebhookSecretProps {
  secret: string
  /** Until when messages carry signatures by both secrets; left out for the first one. */
  previousUntil?: string
  onClose: () => void
}

export function WebhookSecret({ secret, previousUntil, onClose }: WebhookSecretProps) {
  const { t } = useTranslation('webhook')
  return (
    <SecretDialog
      title={t('secret.title')}
      text={
        <>
          <p>{t('secret.text')}</p>
          {previousUntil ? <p>{t('secret.overlap', { until: previousUntil })}</p> : null}
        </>
      }
      secret={secret}
      okText={t('secret.saved')}
      onClose={onClose}
    />
  )
}

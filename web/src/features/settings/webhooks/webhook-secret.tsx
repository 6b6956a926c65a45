import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { SecretDialog } from '../secret-dialog.tsx'

interface WebhookSecretProps {
  /** Null where the first answer got lost: nobody can show it again. */
  secret: string | null
  /** Until when messages carry signatures by both secrets; left out for the first one. */
  previousUntil?: string
  onClose: () => void
}

export function WebhookSecret({ secret, previousUntil, onClose }: WebhookSecretProps) {
  const { t } = useTranslation('webhook')
  if (secret === null)
    return (
      <Modal
        open
        title={t('secret.lostTitle')}
        closable={false}
        footer={
          <Button type="primary" onClick={onClose}>
            {t('secret.lostOk')}
          </Button>
        }
      >
        <p>{t('secret.lostText')}</p>
      </Modal>
    )
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

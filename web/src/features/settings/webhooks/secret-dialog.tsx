import { CopyOutlined } from '@ant-design/icons'
import { App, Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './webhooks.module.css'

interface SecretDialogProps {
  secret: string
  /** Until when messages carry signatures by both secrets; left out for the first one. */
  previousUntil?: string
  onClose: () => void
}

/** Shown once: afterwards only a new one can be made. */
export function SecretDialog({ secret, previousUntil, onClose }: SecretDialogProps) {
  const { t } = useTranslation(['webhook', 'common'])
  const { message } = App.useApp()
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    void message.success(t('common:action.copied'))
  }
  return (
    <Modal
      open
      title={t('secret.title')}
      width={560}
      closable={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('secret.saved')}
        </Button>
      }
    >
      <p>{t('secret.text')}</p>
      {previousUntil ? <p>{t('secret.overlap', { until: previousUntil })}</p> : null}
      <div className={styles['secret']}>
        <code>{secret}</code>
        <Button icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
          {t('common:action.copy')}
        </Button>
      </div>
    </Modal>
  )
}

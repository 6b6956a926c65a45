import { CopyOutlined } from '@ant-design/icons'
import { App, Button, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './settings.module.css'

interface SecretDialogProps {
  title: string
  text: ReactNode
  secret: string
  /** What closes it: 「已保存好」. */
  okText: string
  onClose: () => void
}

/** Shown once: afterwards only a new one can be made. */
export function SecretDialog({ title, text, secret, okText, onClose }: SecretDialogProps) {
  const { t } = useTranslation('common')
  const { message } = App.useApp()
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    void message.success(t('action.copied'))
  }
  return (
    <Modal
      open
      title={title}
      width={560}
      closable={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {okText}
        </Button>
      }
    >
      {text}
      <div className={styles['secret']}>
        <code>{secret}</code>
        <Button icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
          {t('action.copy')}
        </Button>
      </div>
    </Modal>
  )
}

import { CopyOutlined, DownloadOutlined } from '@ant-design/icons'
import { App, Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../lib/session.ts'
import styles from './security.module.css'

interface RecoveryCodesProps {
  codes: string[]
  onClose: () => void
}

/** Shown once: the server keeps them only encrypted. */
export function RecoveryCodes({ codes, onClose }: RecoveryCodesProps) {
  const { t } = useTranslation(['settings', 'common'])
  const { message } = App.useApp()
  const { user } = useSession()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    void message.success(t('common:action.copied'))
  }
  const download = () => {
    const text = `${t('common:appName')} · ${t('twoStep.codesTitle')}\n${user.email ?? user.name}\n\n${codes.join('\n')}\n`
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
    link.download = 'fairway-recovery-codes.txt'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <Modal
      open
      title={t('twoStep.codesTitle')}
      width={440}
      closable={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('twoStep.codesSaved')}
        </Button>
      }
    >
      <p>{t('twoStep.codesText')}</p>
      <ul className={styles['codes']}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles['codesActions']}>
        <Button icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
          {t('common:action.copy')}
        </Button>
        <Button icon={<DownloadOutlined aria-hidden="true" />} onClick={download}>
          {t('twoStep.download')}
        </Button>
      </div>
    </Modal>
  )
}

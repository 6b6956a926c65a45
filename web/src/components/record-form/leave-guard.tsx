import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Leave } from './use-leave.ts'

interface LeaveGuardProps {
  leave: Leave
  /** Left out where nothing keeps what was typed. */
  onKeepDraft?: () => void
  onDrop: () => void
}

export function LeaveGuard({ leave, onKeepDraft, onDrop }: LeaveGuardProps) {
  const { t } = useTranslation('form')
  return (
    <Modal
      open={leave.isAsking}
      title={t('leave.title')}
      onCancel={leave.stay}
      footer={
        <>
          <Button
            danger
            onClick={() => {
              onDrop()
              leave.leave()
            }}
          >
            {t('leave.drop')}
          </Button>
          {onKeepDraft ? (
            <Button
              onClick={() => {
                onKeepDraft()
                leave.leave()
              }}
            >
              {t('leave.keep')}
            </Button>
          ) : null}
          <Button type="primary" autoFocus onClick={leave.stay}>
            {t('leave.stay')}
          </Button>
        </>
      }
    >
      {onKeepDraft ? t('leave.text') : null}
    </Modal>
  )
}

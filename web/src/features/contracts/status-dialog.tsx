import { Alert, Form, Input, Modal } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { useFormat } from '../../lib/use-format.ts'
import { asContract } from './contract.ts'
import styles from './contracts.module.css'
import { useContractStatus } from './use-contract-status.ts'

/** The steps that somebody should stop at for a moment. */
export type AskedStatus = 'completed' | 'terminated' | 'active'

interface StatusDialogProps {
  record: RecordItem
  status: AskedStatus
  onDone: () => void
}

/** Completes, ends or takes up a contract again, with a word about why. */
export function StatusDialog({ record, status, onDone }: StatusDialogProps) {
  const { t } = useTranslation('contract')
  const format = useFormat()
  const formId = useId()
  useReturnFocus()
  const { move, isMoving } = useContractStatus(onDone)
  const { name, paymentStatus, unpaidAmount, currency } = asContract(record)
  const isOwed = status === 'completed' && paymentStatus !== 'paid'
  return (
    <Modal
      open
      title={t(`ask.title.${status}`, { name })}
      okText={t(`ask.ok.${status}`)}
      okButtonProps={{ htmlType: 'submit', form: formId, danger: status === 'terminated', loading: isMoving }}
      onCancel={onDone}
      width={460}
    >
      {isOwed ? (
        <Alert
          className={styles['owed'] ?? ''}
          type="warning"
          showIcon
          title={t('ask.owed', { amount: format.money(unpaidAmount, { currency }) })}
        />
      ) : null}
      <p className={styles['owed']}>{t(`ask.text.${status}`)}</p>
      <Form<{ remark?: string }>
        id={formId}
        name="contract-status"
        layout="vertical"
        onFinish={({ remark }) => move({ record, status, remark: remark?.trim() || undefined })}
      >
        <Form.Item name="remark" label={t('ask.remark')}>
          <Input.TextArea autoFocus rows={3} maxLength={2000} placeholder={t(`ask.remarkHint.${status}`)} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

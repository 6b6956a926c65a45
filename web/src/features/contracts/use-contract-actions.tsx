import { CheckOutlined, PlayCircleOutlined, RollbackOutlined, StopOutlined, WalletOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { HeaderAction } from '../../components/record-kind/kind-config.ts'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { asContract, type Status } from './contract.ts'

/** What can be done with a contract, the next step first. */
export function useContractActions(
  onMove: (record: RecordItem, status: Status) => void,
  onPay: (() => void) | undefined,
) {
  const { t } = useTranslation('contract')
  return (record: RecordItem): HeaderAction[] => {
    const { status, nextStatuses = [], paymentStatus } = asContract(record)
    const steps: (HeaderAction & { to: Status; isOffered: boolean })[] = [
      {
        key: 'activate',
        to: 'active',
        label: t('action.activate'),
        icon: <PlayCircleOutlined aria-hidden="true" />,
        isPrimary: true,
        isOffered: status === 'draft',
        onClick: () => onMove(record, 'active'),
      },
      {
        key: 'resume',
        to: 'active',
        label: t('action.resume'),
        icon: <RollbackOutlined aria-hidden="true" />,
        isOffered: status !== 'draft',
        onClick: () => onMove(record, 'active'),
      },
      {
        key: 'complete',
        to: 'completed',
        label: t('action.complete'),
        icon: <CheckOutlined aria-hidden="true" />,
        isPrimary: paymentStatus === 'paid',
        isSecondary: paymentStatus !== 'paid',
        isOffered: true,
        onClick: () => onMove(record, 'completed'),
      },
      {
        key: 'terminate',
        to: 'terminated',
        label: t('action.terminate'),
        icon: <StopOutlined aria-hidden="true" />,
        isDanger: true,
        isOffered: true,
        onClick: () => onMove(record, 'terminated'),
      },
    ]
    const pay: HeaderAction = {
      key: 'pay',
      label: t('action.pay'),
      icon: <WalletOutlined aria-hidden="true" />,
      isPrimary: status !== 'draft',
      onClick: onPay ?? (() => undefined),
    }
    const offered = steps
      .filter(({ to, isOffered }) => isOffered && nextStatuses.includes(to))
      .map(({ to: _, isOffered: __, ...action }) => action)
    if (!onPay) return offered
    return status === 'draft' ? [...offered, pay] : [pay, ...offered]
  }
}

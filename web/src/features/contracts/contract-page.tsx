import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LineTable } from '../../components/line-items/line-table.tsx'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { RecordPage } from '../../components/record-page/record-page.tsx'
import { ContractPayments } from '../payments/contract-payments.tsx'
import { useRecording } from '../payments/use-recording.tsx'
import { asContract, type Status } from './contract.ts'
import { contractConfig } from './contract-kind.tsx'
import { ContractPath } from './contract-path.tsx'
import { type AskedStatus, StatusDialog } from './status-dialog.tsx'
import { StatusHistory } from './status-history.tsx'
import { useContractActions } from './use-contract-actions.tsx'
import { useContractStatus } from './use-contract-status.ts'

/** What was agreed, how far it is, and the money it brings. */
export function ContractPage() {
  const { t } = useTranslation('contract')
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const recording = useRecording(id)
  const [asking, setAsking] = useState<{ record: RecordItem; status: AskedStatus }>()
  const { move, isMoving } = useContractStatus()

  /** A draft is begun, and taken back, by one press; what ends or resumes a contract is asked about. */
  const moveTo = (record: RecordItem, status: Status) => {
    const isPlain = status === 'draft' || asContract(record).status === 'draft'
    if (status === 'draft' || (isPlain && status === 'active')) move({ record, status })
    else setAsking({ record, status })
  }
  const actions = useContractActions(moveTo, recording.mayRecord ? () => recording.record() : undefined)

  return (
    <>
      <RecordPage
        config={contractConfig}
        actions={actions}
        path={(record) => (
          <ContractPath record={record} isBusy={isMoving} onMove={(status) => moveTo(record, status)} />
        )}
        tabs={(record) => {
          const { lines, currency } = asContract(record)
          return [
            {
              key: 'lines',
              label: t('tab.lines'),
              count: lines?.length || null,
              children: <LineTable lines={lines ?? []} currency={currency} />,
            },
            {
              key: 'payments',
              label: t('tab.payments'),
              children: <ContractPayments contractId={id} onPay={recording.record} />,
            },
            { key: 'statuses', label: t('tab.statuses'), children: <StatusHistory id={id} /> },
          ]
        }}
      />
      {recording.form}
      {asking ? (
        <StatusDialog record={asking.record} status={asking.status} onDone={() => setAsking(undefined)} />
      ) : null}
    </>
  )
}

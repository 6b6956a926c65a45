import { WalletOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { recordQuery } from '../../components/record-kind/record-queries.ts'
import { RecordPage } from '../../components/record-page/record-page.tsx'
import type { Plan } from './payment.ts'
import { planConfig } from './plan-kind.tsx'
import { useRecording } from './use-recording.tsx'

/** One instalment, to be paid from here. */
export function PlanPage() {
  const { t } = useTranslation('payment')
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const plan = useQuery(recordQuery(planConfig.path, id)).data as unknown as Plan | undefined
  const { mayRecord, record, form } = useRecording(plan?.contractId)
  return (
    <>
      <RecordPage
        config={planConfig}
        actions={() =>
          plan && mayRecord && plan.status !== 'paid'
            ? [
                {
                  key: 'record',
                  label: t('action.record'),
                  icon: <WalletOutlined aria-hidden="true" />,
                  isPrimary: true,
                  onClick: () => record(plan),
                },
              ]
            : []
        }
      />
      {form}
    </>
  )
}

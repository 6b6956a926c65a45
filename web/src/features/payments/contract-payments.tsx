import { CalendarOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { useDelete } from '../../components/record-page/use-record-actions.tsx'
import { useRight } from '../../lib/session.ts'
import { Instalments } from './instalments.tsx'
import { paymentsOfContractQuery, paymentSummaryQuery, type Plan, plansOfContractQuery } from './payment.ts'
import { PaymentForm } from './payment-form.tsx'
import { paymentConfig } from './payment-kind.tsx'
import { PaymentRows } from './payment-rows.tsx'
import { SummaryFigures } from './payment-summary.tsx'
import styles from './payments.module.css'
import { PlanForm } from './plan-form.tsx'
import { planConfig } from './plan-kind.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'

interface ContractPaymentsProps {
  contractId: string
  /** Opens the form for money that came in, for an instalment or for whatever is due first. */
  onPay: (plan?: Plan) => void
}

/** The money side of a contract: how it stands, its instalments, what came in, and what can be done about it. */
export function ContractPayments({ contractId, onPay }: ContractPaymentsProps) {
  const { t } = useTranslation('payment')
  const summary = useQuery(paymentSummaryQuery(contractId))
  const maySeePlans = useRight('paymentPlan.view')
  const maySeePayments = useRight('payment.view')
  const plans = useQuery({ ...plansOfContractQuery(contractId), enabled: maySeePlans })
  const payments = useQuery({ ...paymentsOfContractQuery(contractId), enabled: maySeePayments })
  const [editedPlan, setEditedPlan] = useState<RecordItem>()
  const [editedPayment, setEditedPayment] = useState<RecordItem>()
  const [isPlanning, setPlanning] = useState(false)
  const [isScheduling, setScheduling] = useState(false)
  const deletePlan = useDelete(planConfig, { isOwnPage: false })
  const deletePayment = useDelete(paymentConfig, { isOwnPage: false })

  return (
    <QueryView query={summary}>
      {(standing) => {
        const mayPay = standing.can.recordPayment && Number(standing.unpaidAmount) > 0
        const mayPlan = standing.can.planPayments && Number(standing.unplannedAmount) > 0
        const planButtons = mayPlan ? (
          <>
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setPlanning(true)}>
              {t('action.add')}
            </Button>
            <Button icon={<CalendarOutlined aria-hidden="true" />} onClick={() => setScheduling(true)}>
              {t('action.schedule')}
            </Button>
          </>
        ) : null
        const payButton = mayPay ? (
          <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => onPay()}>
            {t('action.record')}
          </Button>
        ) : null
        return (
          <div className={styles['contract']}>
            <SummaryFigures summary={standing} />
            {maySeePlans ? (
              <Panel title={t('plan.title')} extra={<span className={styles['buttons']}>{planButtons}</span>}>
                <QueryView query={plans} skeletonRows={3}>
                  {(items) =>
                    items.length === 0 ? (
                      <PanelNote>{t(mayPlan ? 'plan.none' : 'plan.noneHere')}</PanelNote>
                    ) : (
                      <Instalments
                        plans={items}
                        onPay={mayPay ? onPay : undefined}
                        onEdit={setEditedPlan}
                        onDelete={deletePlan}
                      />
                    )
                  }
                </QueryView>
              </Panel>
            ) : null}
            {maySeePayments ? (
              <Panel title={t('payment.title')} extra={payButton}>
                <QueryView query={payments} skeletonRows={3}>
                  {(items) =>
                    items.length === 0 ? (
                      <PanelNote>{t('payment.none')}</PanelNote>
                    ) : (
                      <PaymentRows
                        plans={plans.data ?? []}
                        payments={items}
                        onEdit={setEditedPayment}
                        onDelete={deletePayment}
                      />
                    )
                  }
                </QueryView>
              </Panel>
            ) : null}
            <PlanForm
              config={planConfig}
              isOpen={isPlanning}
              initial={{ contractId, currency: standing.currency, amount: standing.unplannedAmount }}
              onClose={() => setPlanning(false)}
            />
            {editedPlan ? (
              <PlanForm config={planConfig} isOpen record={editedPlan} onClose={() => setEditedPlan(undefined)} />
            ) : null}
            {editedPayment ? (
              <PaymentForm
                config={paymentConfig}
                isOpen
                record={editedPayment}
                onClose={() => setEditedPayment(undefined)}
              />
            ) : null}
            {isScheduling ? (
              <ScheduleDialog contractId={contractId} summary={standing} onDone={() => setScheduling(false)} />
            ) : null}
          </div>
        )
      }}
    </QueryView>
  )
}

import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelated } from '../../components/record-page/related-list.tsx'
import { RecordPage } from '../../components/record-page/record-page.tsx'
import { useRight } from '../../lib/session.ts'
import { paymentsOfCustomer } from '../payments/payment-kind.tsx'
import { overdueOfCustomer } from '../payments/plan-kind.tsx'
import { customerConfig } from './customer-kind.tsx'

/** Everything about a customer; what it is late with has a tab of its own as long as there is any. */
export function CustomerPage() {
  const { t } = useTranslation('payment')
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const maySeePlans = useRight('paymentPlan.view')
  const { list: overdue } = useRelated(overdueOfCustomer, { id, version: 0 }, maySeePlans)
  const isLate = (overdue.data?.pages[0]?.items.length ?? 0) > 0
  const title = t('overdueTab')
  const config = useMemo(
    () =>
      isLate
        ? {
            ...customerConfig,
            related: () =>
              (customerConfig.related?.() ?? []).flatMap((panel) =>
                panel === paymentsOfCustomer ? [panel, { ...overdueOfCustomer, title }] : [panel],
              ),
          }
        : customerConfig,
    [isLate, title],
  )
  return <RecordPage config={config} />
}

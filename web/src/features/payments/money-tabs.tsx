import { useTranslation } from 'react-i18next'
import { ListTabs } from '../../components/record-list/list-tabs.tsx'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { useSession } from '../../lib/session.ts'

const tabs = [
  { kind: 'payment', to: '/payments' },
  { kind: 'paymentPlan', to: '/payment-plans' },
]

/** What came in and what is still to come, side by side as far as the person may see them. */
export function MoneyTabs() {
  const { t } = useTranslation()
  const words = useRecordWords()
  const { rights } = useSession()
  return (
    <ListTabs
      label={t('nav.payments')}
      tabs={tabs
        .filter(({ kind }) => rights.includes(`${kind}.view`))
        .map(({ kind, to }) => ({ to, label: words.kinds(kind) }))}
    />
  )
}

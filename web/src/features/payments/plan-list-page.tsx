import { RecordList } from '../../components/record-list/record-list.tsx'
import { MoneyTabs } from './money-tabs.tsx'
import { planConfig } from './plan-kind.tsx'

export function PlanListPage() {
  return <RecordList config={planConfig} tabs={<MoneyTabs />} />
}

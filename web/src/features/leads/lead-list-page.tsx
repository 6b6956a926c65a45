import { RecordList } from '../../components/record-list/record-list.tsx'
import { leadConfig } from './lead-kind.tsx'

export function LeadListPage() {
  return <RecordList config={leadConfig} />
}

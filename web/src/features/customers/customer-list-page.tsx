import { RecordList } from '../../components/record-list/record-list.tsx'
import { customerConfig } from './customer-kind.tsx'

export function CustomerListPage() {
  return <RecordList config={customerConfig} />
}

import { RecordPage } from '../../components/record-page/record-page.tsx'
import { customerConfig } from './customer-kind.tsx'

export function CustomerPage() {
  return <RecordPage config={customerConfig} />
}

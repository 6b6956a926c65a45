import { RecordList } from '../../components/record-list/record-list.tsx'
import { contractConfig } from './contract-kind.tsx'

export function ContractListPage() {
  return <RecordList config={contractConfig} />
}

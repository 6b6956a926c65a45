import { RecordList } from '../../components/record-list/record-list.tsx'
import { productConfig } from './product-kind.tsx'

export function ProductListPage() {
  return <RecordList config={productConfig} />
}

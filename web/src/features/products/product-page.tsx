import { RecordPage } from '../../components/record-page/record-page.tsx'
import { productConfig } from './product-kind.tsx'

export function ProductPage() {
  return <RecordPage config={productConfig} />
}

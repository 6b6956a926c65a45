import { RecordPage } from '../../components/record-page/record-page.tsx'
import { paymentConfig } from './payment-kind.tsx'

export function PaymentPage() {
  return <RecordPage config={paymentConfig} />
}

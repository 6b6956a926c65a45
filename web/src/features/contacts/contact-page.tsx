import { RecordPage } from '../../components/record-page/record-page.tsx'
import { contactConfig } from './contact-kind.tsx'

export function ContactPage() {
  return <RecordPage config={contactConfig} />
}

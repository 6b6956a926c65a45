import { RecordList } from '../../components/record-list/record-list.tsx'
import { contactConfig } from './contact-kind.tsx'

export function ContactListPage() {
  return <RecordList config={contactConfig} />
}

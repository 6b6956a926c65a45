import { RecordList } from '../../components/record-list/record-list.tsx'
import { FollowUpCard } from './follow-up-card.tsx'
import { followUpConfig } from './follow-up-kind.tsx'

export function FollowUpListPage() {
  return <RecordList config={followUpConfig} renderCard={(record) => <FollowUpCard record={record} />} />
}

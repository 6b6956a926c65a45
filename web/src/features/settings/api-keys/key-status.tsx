import { Tag } from 'antd'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import type { ApiKey } from './api-keys-api.ts'

const colors = { active: 'success', expired: 'warning', revoked: 'default' } as const

export function KeyStatus({ apiKey }: { apiKey: ApiKey }) {
  const words = useRecordWords()
  return <Tag color={colors[apiKey.status]}>{words.option('apiKey', 'status', apiKey.status)}</Tag>
}

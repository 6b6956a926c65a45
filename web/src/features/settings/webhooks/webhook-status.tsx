import { Tag } from 'antd'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import type { Webhook } from './webhooks-api.ts'

const colors = { active: 'success', failing: 'warning', off: 'default', disabled: 'error' } as const

export function WebhookStatus({ webhook }: { webhook: Webhook }) {
  const words = useRecordWords()
  return <Tag color={colors[webhook.status]}>{words.option('webhook', 'status', webhook.status)}</Tag>
}

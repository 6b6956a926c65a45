import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import type { HeaderAction, RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { AccessDialog } from './access-dialog.tsx'

/** Kinds without a team of their own: their records are seen by another one, or by who has them. */
const explained: ReadonlySet<string> = new Set(['contact', 'paymentPlan', 'payment', 'followUp', 'task'])

/** On such a record's page: why one sees it. Records with a team tell it there. */
export function useWhy(config: RecordKindConfig, record: RecordItem): { actions: HeaderAction[]; dialog: ReactNode } {
  const { t } = useTranslation('team')
  const { user } = useSession()
  const [isOpen, setOpen] = useState(false)
  if (!explained.has(config.kind)) return { actions: [], dialog: null }
  const action: HeaderAction = {
    key: 'why',
    label: t('why.whoSees'),
    icon: <QuestionCircleOutlined aria-hidden="true" />,
    isSecondary: true,
    onClick: () => setOpen(true),
  }
  const dialog = isOpen ? (
    <AccessDialog config={config} record={record} about={user.id} onClose={() => setOpen(false)} />
  ) : null
  return { actions: [action], dialog }
}

/** The same in the head of a form, for kinds whose records have no page. */
export function WhyButton({ config, record }: { config: RecordKindConfig; record: RecordItem }) {
  const { actions, dialog } = useWhy(config, record)
  const [action] = actions
  if (!action) return null
  return (
    <>
      <Button type="text" icon={action.icon} onClick={action.onClick}>
        {action.label}
      </Button>
      {dialog}
    </>
  )
}

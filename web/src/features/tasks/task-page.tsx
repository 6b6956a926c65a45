import { CheckOutlined, RollbackOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { HeaderAction } from '../../components/record-kind/kind-config.ts'
import { may, textOf, type RecordItem } from '../../components/record-kind/record.ts'
import { RecordPage } from '../../components/record-page/record-page.tsx'
import { taskConfig } from './task-kind.tsx'
import { useCompletion } from './use-completion.tsx'

export function TaskPage() {
  const { t } = useTranslation('task')
  const { complete, reopen } = useCompletion()
  const actions = (task: RecordItem): HeaderAction[] => {
    if (!may(task, 'complete')) return []
    const isDone = textOf(task, 'status') === 'done'
    return isDone
      ? [
          {
            key: 'reopen',
            label: t('action.reopen'),
            icon: <RollbackOutlined aria-hidden="true" />,
            onClick: () => reopen(task),
          },
        ]
      : [
          {
            key: 'complete',
            label: t('action.complete'),
            icon: <CheckOutlined aria-hidden="true" />,
            isPrimary: true,
            onClick: () => complete(task),
          },
        ]
  }
  return <RecordPage config={taskConfig} actions={actions} />
}

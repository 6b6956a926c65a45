import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ListedImport } from './import-queries.ts'

const colors = {
  mapping: 'default',
  checking: 'processing',
  checked: 'processing',
  running: 'processing',
  done: 'success',
  cancelled: 'warning',
  failed: 'error',
  undoing: 'processing',
  halfUndone: 'warning',
  undone: 'default',
} as const

export function ImportStatus({ status }: Pick<ListedImport, 'status'>) {
  const { t } = useTranslation('imports')
  return <Tag color={colors[status]}>{t(`status.${status}`)}</Tag>
}

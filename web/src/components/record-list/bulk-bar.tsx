import { CloseOutlined, DeleteOutlined, SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { may, type RecordItem } from '../record-kind/record.ts'
import type { BulkAction } from './bulk-dialog.tsx'
import styles from './bulk.module.css'

interface BulkBarProps {
  records: readonly RecordItem[]
  hasOwner: boolean
  onAction: (action: BulkAction) => void
  onClear: () => void
}

/** Takes the toolbar's place while rows are ticked. An action that none of them allows isn't offered. */
export function BulkBar({ records, hasOwner, onAction, onClear }: BulkBarProps) {
  const { t } = useTranslation('list')
  return (
    <div className={styles['bar']} role="region" aria-label={t('selection.region')}>
      <span className={styles['count']} role="status">
        {t('selection.count', { count: records.length })}
      </span>
      {hasOwner && records.some((record) => may(record, 'transfer')) ? (
        <Button icon={<SwapOutlined aria-hidden="true" />} onClick={() => onAction('transfer')}>
          {t('bulk.transfer.name')}
        </Button>
      ) : null}
      {records.some((record) => may(record, 'delete')) ? (
        <Button danger icon={<DeleteOutlined aria-hidden="true" />} onClick={() => onAction('delete')}>
          {t('bulk.delete.name')}
        </Button>
      ) : null}
      <Button type="text" icon={<CloseOutlined aria-hidden="true" />} onClick={onClear}>
        {t('selection.clear')}
      </Button>
    </div>
  )
}

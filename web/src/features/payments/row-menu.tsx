import { DeleteOutlined, EditOutlined, MoreOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from '../../components/page/action-menu.tsx'
import { may, type RecordItem } from '../../components/record-kind/record.ts'

interface RowMenuProps {
  record: RecordItem
  label: string
  onEdit: () => void
  onDelete: () => void
}

/** What may be done with one instalment or payment; nothing is shown where nothing may. */
export function RowMenu({ record, label, onEdit, onDelete }: RowMenuProps) {
  const { t } = useTranslation('record')
  const items = [
    ...(may(record, 'edit')
      ? [{ key: 'edit', label: t('action.edit'), icon: <EditOutlined aria-hidden="true" />, onClick: onEdit }]
      : []),
    ...(may(record, 'delete')
      ? [
          {
            key: 'delete',
            label: t('action.delete'),
            icon: <DeleteOutlined aria-hidden="true" />,
            danger: true,
            onClick: onDelete,
          },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <ActionMenu
      menu={{ items }}
      button={{ type: 'text', icon: <MoreOutlined aria-hidden="true" />, 'aria-label': label }}
    />
  )
}

import { TableOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'

/** Another way of showing a list's records; `key` stands in the address. */
export interface ListView {
  key: string
  label: string
  icon: ReactNode
  /** Of a board: the field whose values are its columns. */
  by?: string
  render: (list: { filter: Filter | undefined; q: string | undefined; fields: FieldSet }) => ReactNode
}

interface ViewSwitchProps {
  views: readonly Omit<ListView, 'render'>[]
  current: string | undefined
  onChange: (key: string) => void
}

/** The view that every list has. */
export const tableView = 'table'

export function ViewSwitch({ views, current, onChange }: ViewSwitchProps) {
  const { t } = useTranslation('list')
  return (
    <Segmented
      aria-label={t('view.switch')}
      value={current ?? tableView}
      options={[
        {
          value: tableView,
          icon: <TableOutlined aria-hidden="true" />,
          tooltip: t('view.table'),
          label: <span className="visually-hidden">{t('view.table')}</span>,
        },
        ...views.map((view) => ({
          value: view.key,
          icon: view.icon,
          tooltip: view.label,
          label: <span className="visually-hidden">{view.label}</span>,
        })),
      ]}
      onChange={(key) => onChange(String(key))}
    />
  )
}

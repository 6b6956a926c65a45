import { CheckSquareOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from '../../lib/keyboard.ts'
import { useRight } from '../../lib/session.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { BulkBar } from '../bulk-change/bulk-bar.tsx'
import { BulkDialog } from '../bulk-change/bulk-dialog.tsx'
import type { BulkAction } from '../bulk-change/bulk-queries.ts'
import type { Chosen } from '../bulk-change/chosen.ts'
import { bulkFields } from '../bulk-change/edit-rows.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { may, type RecordItem } from '../record-kind/record.ts'
import { SelectableCard } from './selectable-card.tsx'
import { useSelection } from './use-selection.ts'

interface ListBulkOptions {
  config: RecordKindConfig
  fields: FieldSet | undefined
  rows: readonly RecordItem[]
  total: { value: number; relation: 'eq' | 'gte' } | undefined
  filter: Filter | undefined
  q: string | undefined
  /** Another view than rows and cards has nothing to tick. */
  isOff: boolean
}

/** What a list does to many of its records: the ticks, the bar while there are any, and the dialog behind its buttons. */
export function useListBulk({ config, fields, rows, total, filter, q, isOff }: ListBulkOptions) {
  const { t } = useTranslation('bulk')
  const isPhone = useIsPhone()
  const query = { ...(filter ? { filter: JSON.stringify(filter) } : {}), ...(q?.trim() ? { q: q.trim() } : {}) }
  const selection = useSelection(rows, JSON.stringify(query))
  const [isPicking, setPicking] = useState(false)
  const [action, setAction] = useState<BulkAction | null>(null)
  const rights = {
    edit: useRight(`${config.kind}.edit`),
    transfer: useRight(`${config.kind}.transfer`) && (config.hasOwner ?? false),
    delete: useRight(`${config.kind}.delete`),
  }
  const { chosen, isAll } = selection
  const offered = (['edit', 'transfer', 'delete'] as const).filter(
    (name) => rights[name] && (name !== 'edit' || (fields && bulkFields(fields).length > 0)),
  )
  const isOffered = offered.length > 0 && !isOff
  const isOpen = isOffered && (isPicking || chosen.length > 0)
  const clear = () => {
    selection.clear()
    setPicking(false)
  }
  useShortcut('escape', clear, { enabled: isOpen })

  const what: Chosen = {
    count: isAll ? (total?.value ?? chosen.length) : chosen.length,
    isAtLeast: isAll && total?.relation === 'gte',
    selection: isAll ? { query } : { records: chosen.map(({ id, version }) => ({ id, version })) },
  }
  const bar = isOpen ? (
    <BulkBar
      chosen={what}
      // What the rows at hand don't allow isn't offered, unless there may be others.
      actions={offered.filter((name) => isAll || chosen.length === 0 || chosen.some((record) => may(record, name)))}
      total={total}
      onAction={setAction}
      onChooseAll={selection.chooseAll}
      onClear={clear}
    />
  ) : null
  const dialog =
    action && fields ? (
      <BulkDialog
        action={action}
        config={config}
        fields={fields}
        chosen={what}
        onClose={(bulk) => {
          setAction(null)
          if (bulk) clear()
        }}
      />
    ) : null
  const pickButton =
    isOffered && isPhone ? (
      <Button
        icon={<CheckSquareOutlined aria-hidden="true" />}
        aria-label={t('bar.pick')}
        aria-pressed={isOpen}
        onClick={() => (isOpen ? clear() : setPicking(true))}
      />
    ) : null
  const cardOf = (record: RecordItem, card: ReactNode) =>
    isOffered ? (
      <SelectableCard
        config={config}
        record={record}
        isPicking={isOpen}
        isSelected={selection.ids.has(record.id)}
        onToggle={() => selection.toggle(rows.indexOf(record), false)}
        onLongPress={() => {
          setPicking(true)
          selection.toggle(rows.indexOf(record), false)
        }}
      >
        {card}
      </SelectableCard>
    ) : (
      card
    )
  return { selection: isOffered ? selection : undefined, isOpen, bar, dialog, pickButton, cardOf }
}

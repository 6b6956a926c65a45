import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from '../../lib/keyboard.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { InlineConflictDialog } from '../record-form/inline-conflict.tsx'
import { KindForm } from '../record-form/kind-form.tsx'
import { useMayCreate } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { ViewBar } from '../record-views/view-bar.tsx'
import { EmptyList } from '../states/list-states.tsx'
import { ListBody } from './list-body.tsx'
import { ListExport } from './list-export.tsx'
import { ListHead } from './list-head.tsx'
import { ListTools } from './list-tools.tsx'
import { ListTotal } from './list-total.tsx'
import styles from './record-list.module.css'
import { ShortcutHelp } from './shortcut-help.tsx'
import { type ListOptions, useRecordList } from './use-record-list.ts'

interface RecordListProps extends ListOptions {
  /** Beside the button for a new record: an import, a second action. */
  actions?: ReactNode
  /** Lists that belong together, in place of the title. */
  tabs?: ReactNode
}

/** The one list for every kind of record. */
export function RecordList({ actions, tabs, ...options }: RecordListProps) {
  const { config, defaultView, renderCard } = options
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const mayCreate = useMayCreate(config.kind)
  const list = useRecordList(options)
  const { search, change, listViews, shown, bulk, edited } = list
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isFilterOpen, setFilterOpen] = useState(false)

  const openNew = () => change({ new: true })
  useShortcut('n', openNew, { enabled: mayCreate })
  useShortcut('?', () => setHelpOpen(true))

  const newLabel = words.creation(config.kind, t('new', { kind: words.kindInText(config.kind) }))
  const newButton = mayCreate ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={openNew}>
      {newLabel}
    </Button>
  ) : null
  const empty = (
    <EmptyList
      kindWord={words.kindInText(config.kind)}
      text={words.hint(config.kind, 'empty')}
      isNarrowed={Boolean(search.q) || search.filter !== undefined}
      onClear={() => change({ q: undefined, filter: undefined })}
      actions={
        newButton || actions ? (
          <>
            {newButton}
            {actions}
          </>
        ) : undefined
      }
    />
  )
  const columnKeys = list.columns.columns.map((column) => column.field.key)
  const exporter = list.fields.data ? (
    <ListExport
      kind={config.kind}
      fields={list.fields.data}
      shown={columnKeys}
      filter={list.filter}
      sort={list.sort}
      q={search.q}
    />
  ) : null
  return (
    <div className={styles['page']}>
      <ListHead
        title={words.kinds(config.kind)}
        tabs={tabs}
        viewBar={<ViewBar kind={config.kind} listViews={listViews} shown={columnKeys} />}
        total={shown.isTable ? list.total : undefined}
        actions={
          <>
            {actions}
            {exporter}
            {newButton}
          </>
        }
        mayCreate={mayCreate && !(isPhone && bulk.isOpen)}
        onNew={openNew}
        newLabel={newLabel}
      />
      <ListTools
        list={list}
        defaultView={defaultView}
        isFilterOpen={isFilterOpen}
        onFilterOpen={setFilterOpen}
        onHelp={() => setHelpOpen(true)}
        exporter={exporter}
      />
      {isPhone && shown.isTable ? <ListTotal total={list.total} /> : null}
      <ListBody list={list} renderCard={renderCard} empty={empty} />
      <KindForm
        config={config}
        isOpen={search.new === true}
        onClose={() => change({ new: undefined }, { replace: true })}
        onSaved={config.pageOf ? undefined : list.open}
      />
      {edited ? <KindForm config={config} isOpen record={edited} onClose={list.close} /> : null}
      {isPhone ? bulk.bar : null}
      {bulk.dialog}
      <InlineConflictDialog kind={config.kind} editing={list.editing} />
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  )
}

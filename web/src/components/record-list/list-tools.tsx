import type { ReactNode } from 'react'
import { useIsPhone } from '../../lib/viewport.ts'
import { BoardFieldPicker } from '../board/board-field-picker.tsx'
import { ViewNotes } from '../record-views/view-notes.tsx'
import { FilterChips } from './filter-chips.tsx'
import { ListToolbar } from './list-toolbar.tsx'
import type { RecordListState } from './use-record-list.ts'
import { tableView, ViewSwitch } from './view-switch.tsx'

interface ListToolsProps {
  list: RecordListState
  defaultView: string | undefined
  isFilterOpen: boolean
  onFilterOpen: (isOpen: boolean) => void
  onHelp: () => void
  exporter: ReactNode
}

/** What narrows and arranges the list, or while records are ticked what can be done to them, and what it is narrowed to. */
export function ListTools({ list, defaultView, isFilterOpen, onFilterOpen, onHelp, exporter }: ListToolsProps) {
  const isPhone = useIsPhone()
  const { config, search, change, listViews, shown, bulk } = list
  const { columns, lost, choose, restore } = list.columns
  const fields = list.fields.data
  const boardPicker =
    fields && shown.boardKey ? (
      <BoardFieldPicker
        fields={fields}
        current={shown.boardKey}
        own={shown.ownBoard}
        onChange={(by) => change({ by })}
      />
    ) : undefined
  const viewSwitch = (
    <>
      {shown.views.length > 0 ? (
        <ViewSwitch
          views={shown.views}
          current={shown.current}
          onChange={(next) => change({ as: next === (defaultView ?? tableView) ? undefined : next })}
        />
      ) : null}
      {bulk.pickButton}
    </>
  )
  return (
    <>
      {fields ? (
        bulk.bar && !isPhone ? (
          bulk.bar
        ) : (
          <ListToolbar
            config={config}
            fields={fields}
            search={search}
            change={change}
            sort={list.sort}
            columns={columns}
            onChooseColumns={choose}
            onRestoreColumns={restore}
            hasColumns={shown.isTable}
            isFilterOpen={isFilterOpen}
            onFilterOpen={onFilterOpen}
            onHelp={onHelp}
            onPhone={exporter}
            boardPicker={boardPicker}
            viewSwitch={viewSwitch}
          />
        )
      ) : null}
      <ViewNotes kind={config.kind} listViews={listViews} lostColumns={lost} />
      {fields ? (
        <FilterChips
          fields={fields}
          filter={search.filter}
          onChange={(next) => change({ filter: next })}
          onEdit={() => onFilterOpen(true)}
        />
      ) : null}
    </>
  )
}

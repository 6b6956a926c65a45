import { FilterOutlined, QuestionCircleOutlined } from '@ant-design/icons'
import { Badge, Button, Drawer, Popover, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { allOf, countConditions, partsOf, samePart, type Filter } from '../record-kind/filter.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { canFilter } from '../record-kind/seen-fields.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { GroupPicker } from '../record-groups/group-picker.tsx'
import { ColumnButton } from './column-button.tsx'
import { FilterBuilder } from './filter-builder.tsx'
import type { ListSearch } from './list-search.ts'
import styles from './list-toolbar.module.css'
import { SearchBox } from './search-box.tsx'
import { SortPicker } from './sort-picker.tsx'
import type { Column } from './use-columns.ts'

interface ListToolbarProps {
  config: RecordKindConfig
  fields: FieldSet
  search: ListSearch
  change: (patch: ListSearch, options?: { replace?: boolean }) => void
  sort: string
  columns: readonly Column[]
  onChooseColumns: (keys: string[]) => void
  onRestoreColumns: () => void
  /** Another view than the table has no columns to choose. */
  hasColumns: boolean
  isFilterOpen: boolean
  onFilterOpen: (isOpen: boolean) => void
  onHelp: () => void
  /** Ways of showing the same records. */
  viewSwitch?: ReactNode
  /** What stands in the head of the page where there is room for one. */
  onPhone?: ReactNode
  /** Of a board: by which field. */
  boardPicker?: ReactNode
}

export function ListToolbar(props: ListToolbarProps) {
  const {
    config,
    fields,
    search,
    change,
    sort,
    columns,
    onChooseColumns,
    onRestoreColumns,
    hasColumns,
    isFilterOpen,
    onFilterOpen,
    onHelp,
    viewSwitch,
    onPhone,
    boardPicker,
  } = props
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const apply = (filter: Filter | undefined) => {
    change({ filter })
    onFilterOpen(false)
  }
  const builder = (
    <FilterBuilder
      key={JSON.stringify(search.filter) + String(isFilterOpen)}
      fields={fields}
      filter={search.filter}
      onApply={apply}
    />
  )
  const filterButton = (
    <Badge count={countConditions(search.filter)} size="small" offset={[-4, 4]} color="var(--fw-primary)">
      <Button
        icon={<FilterOutlined aria-hidden="true" />}
        aria-expanded={isFilterOpen}
        aria-label={isPhone ? t('filter.open') : undefined}
        onClick={isPhone ? () => onFilterOpen(true) : undefined}
      >
        {isPhone ? null : t('filter.open')}
      </Button>
    </Badge>
  )
  const searchBox = (
    <SearchBox
      value={search.q ?? ''}
      placeholder={t('search.placeholder', { kind: words.kindsInText(config.kind) })}
      onSearch={(q) => change({ q: q || undefined }, { replace: search.q !== undefined })}
    />
  )
  const quick = <QuickFilters config={config} fields={fields} filter={search.filter} onChange={apply} />
  if (isPhone) {
    return (
      <>
        <div className={styles['phone']}>
          {searchBox}
          {filterButton}
          {viewSwitch}
          {onPhone}
        </div>
        {quick}
        <Drawer
          open={isFilterOpen}
          placement="bottom"
          size="86%"
          title={t('filter.open')}
          onClose={() => onFilterOpen(false)}
          destroyOnHidden
        >
          <div className={styles['arrange']}>
            {boardPicker}
            {hasColumns ? (
              <GroupPicker fields={fields} group={search.group} onChange={(group) => change({ group })} />
            ) : null}
            <SortPicker fields={fields} sort={sort} onChange={(next) => change({ sort: next })} />
          </div>
          {builder}
        </Drawer>
      </>
    )
  }
  return (
    <div className={styles['bar']}>
      {searchBox}
      {quick}
      <span className={styles['gap']} />
      <Popover
        trigger="click"
        placement="bottomRight"
        arrow={false}
        open={isFilterOpen}
        onOpenChange={onFilterOpen}
        content={builder}
        destroyOnHidden
      >
        {filterButton}
      </Popover>
      {hasColumns ? <GroupPicker fields={fields} group={search.group} onChange={(group) => change({ group })} /> : null}
      {hasColumns ? (
        <ColumnButton
          fields={fields}
          titleField={config.titleField}
          shown={columns.map((column) => column.field.key)}
          onChange={onChooseColumns}
          onRestore={onRestoreColumns}
        />
      ) : null}
      {boardPicker}
      {viewSwitch}
      <Tooltip title={t('help.name')}>
        <Button
          type="text"
          icon={<QuestionCircleOutlined aria-hidden="true" />}
          aria-label={t('help.name')}
          onClick={onHelp}
        />
      </Tooltip>
    </div>
  )
}

interface QuickFiltersProps {
  config: RecordKindConfig
  fields: FieldSet
  filter: Filter | undefined
  onChange: (filter: Filter | undefined) => void
}

/** One press narrows, another widens again. */
function QuickFilters({ config, fields, filter, onChange }: QuickFiltersProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const session = useSession()
  const parts = partsOf(filter)
  const offered = config.quickFilters?.filter((quick) => canFilter(fields, quick.conditions(session))) ?? []
  if (offered.length === 0) return null
  return (
    <div className={styles['quick']} role="group" aria-label={t('quick.group')}>
      {offered.map((quick) => {
        const own = quick.conditions(session)
        const isOn = own.every((condition) => parts.some((part) => samePart(part, condition)))
        const rest = parts.filter((part) => !own.some((condition) => samePart(part, condition)))
        const isAbout = (part: Filter) => 'field' in part && own.some(({ field }) => field === part.field)
        return (
          <button
            key={quick.key}
            type="button"
            className={styles['pill']}
            aria-pressed={isOn}
            onClick={() => onChange(allOf(isOn ? rest : [...rest.filter((part) => !isAbout(part)), ...own]))}
          >
            {words.of(config.kind, `quick.${quick.key}`, 'list')}
          </button>
        )
      })}
    </div>
  )
}

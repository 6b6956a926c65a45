import { FilterOutlined, QuestionCircleOutlined, SlidersOutlined } from '@ant-design/icons'
import { Badge, Button, Drawer, Popover, Tooltip } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../lib/session.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { allOf, conditionsOf, sameCondition, type Condition } from '../record-kind/filter.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { canFilter } from '../record-kind/seen-fields.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { ColumnChooser } from './column-chooser.tsx'
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
  onHelp: () => void
  /** Ways of showing the same records. */
  viewSwitch?: ReactNode
  /** What stands in the head of the page where there is room for one. */
  onPhone?: ReactNode
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
    onHelp,
    viewSwitch,
    onPhone,
  } = props
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const [isFilterOpen, setFilterOpen] = useState(false)
  const [isColumnsOpen, setColumnsOpen] = useState(false)
  const conditions = conditionsOf(search.filter)
  const apply = (next: readonly Condition[]) => {
    change({ filter: allOf(next) })
    setFilterOpen(false)
  }
  const builder = (
    <FilterBuilder
      key={JSON.stringify(search.filter) + String(isFilterOpen)}
      fields={fields}
      conditions={conditions ?? []}
      onApply={apply}
    />
  )
  const filterButton = (
    <Badge count={conditions?.length ?? 1} size="small" offset={[-4, 4]} color="var(--fw-primary)">
      <Button
        icon={<FilterOutlined aria-hidden="true" />}
        aria-expanded={isFilterOpen}
        aria-label={isPhone ? t('filter.open') : undefined}
        onClick={isPhone ? () => setFilterOpen(true) : undefined}
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
  const quick = <QuickFilters config={config} fields={fields} conditions={conditions} onChange={apply} />
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
          onClose={() => setFilterOpen(false)}
          destroyOnHidden
        >
          <SortPicker fields={fields} sort={sort} onChange={(next) => change({ sort: next })} />
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
        onOpenChange={setFilterOpen}
        content={builder}
        destroyOnHidden
      >
        {filterButton}
      </Popover>
      {hasColumns ? (
        <Popover
          trigger="click"
          placement="bottomRight"
          arrow={false}
          open={isColumnsOpen}
          onOpenChange={setColumnsOpen}
          content={
            <ColumnChooser
              fields={fields}
              titleField={config.titleField}
              shown={columns.map((column) => column.field.key)}
              onChange={onChooseColumns}
              onRestore={onRestoreColumns}
            />
          }
        >
          <Button icon={<SlidersOutlined aria-hidden="true" />} aria-expanded={isColumnsOpen}>
            {t('columns.open')}
          </Button>
        </Popover>
      ) : null}
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
  conditions: readonly Condition[] | undefined
  onChange: (conditions: Condition[]) => void
}

/** One press narrows, another widens again. */
function QuickFilters({ config, fields, conditions = [], onChange }: QuickFiltersProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const session = useSession()
  const offered = config.quickFilters?.filter((quick) => canFilter(fields, quick.conditions(session))) ?? []
  if (offered.length === 0) return null
  return (
    <div className={styles['quick']} role="group" aria-label={t('quick.group')}>
      {offered.map((quick) => {
        const own = quick.conditions(session)
        const isOn = own.every((condition) => conditions.some((other) => sameCondition(other, condition)))
        const rest = conditions.filter((other) => !own.some((condition) => sameCondition(other, condition)))
        return (
          <button
            key={quick.key}
            type="button"
            className={styles['pill']}
            aria-pressed={isOn}
            onClick={() =>
              onChange(
                isOn
                  ? rest
                  : [...rest.filter((other) => !own.some((condition) => condition.field === other.field)), ...own],
              )
            }
          >
            {words.of(config.kind, `quick.${quick.key}`, 'list')}
          </button>
        )
      })}
    </div>
  )
}

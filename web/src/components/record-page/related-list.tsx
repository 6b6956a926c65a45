import { PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellIfCut } from '../../lib/tell-if-cut.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { StatusView } from '../page/status-view.tsx'
import { KindForm } from '../record-form/kind-form.tsx'
import { conditionsOf } from '../record-kind/filter.ts'
import { pickFields, useFields, useMayCreate, type FieldSet } from '../record-kind/field-descriptor.ts'
import { pageOf, titleOf, type RecordKindConfig, type RelatedPanel } from '../record-kind/kind-config.ts'
import { shownValue, type RecordItem } from '../record-kind/record.ts'
import { recordListQuery } from '../record-kind/record-queries.ts'
import { canFilter, seenSort } from '../record-kind/seen-fields.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { RecordCard } from '../record-list/record-card.tsx'
import { CardsSkeleton, FailedState, TableSkeleton } from '../states/list-states.tsx'
import styles from './related-list.module.css'

interface RelatedListProps {
  panel: RelatedPanel
  /** The record that they belong to. */
  record: RecordItem
}

/** What a panel lists, as soon as it is known which of the kind's fields this person sees: it may be sorted by another. */
export function useRelated(panel: RelatedPanel, record: RecordItem, isWanted = true) {
  const fields = useFields(panel.config.kind)
  const filter = panel.filter?.(record) ?? { field: panel.field, op: 'eq' as const, value: record.id }
  const conditions = conditionsOf(filter) ?? []
  const isSeen = fields.data !== undefined && canFilter(fields.data, conditions)
  const sort = fields.data ? seenSort(fields.data, panel.config.sort) : undefined
  const list = useInfiniteQuery({
    ...recordListQuery(panel.config.path, { filter, sort, limit: 20 }),
    enabled: isWanted && isSeen,
  })
  return { fields, list, isHidden: fields.data !== undefined && !isSeen }
}

/** Records of another kind that belong to this one, with the button that makes one more. */
export function RelatedList({ panel, record }: RelatedListProps) {
  const { config } = panel
  const { t } = useTranslation(['record', 'common'])
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const mayCreate = useMayCreate(config.kind) && !panel.isReadOnly
  const { fields, list, isHidden } = useRelated(panel, record)
  const [isFormOpen, setFormOpen] = useState(false)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const kind = words.kindInText(config.kind)
  const addButton = mayCreate ? (
    <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setFormOpen(true)}>
      {words.creation(config.kind, t('related.add', { kind }))}
    </Button>
  ) : null

  const body = () => {
    if (list.isError || fields.isError)
      return (
        <FailedState
          error={list.error ?? fields.error}
          isRetrying={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      )
    if (isHidden)
      return <StatusView scene="closed" title={t('common:state.forbidden')} text={t('common:state.forbiddenText')} />
    if (!list.data || !fields.data) return isPhone ? <CardsSkeleton cards={3} /> : <TableSkeleton rows={3} />
    if (rows.length === 0)
      return (
        <StatusView scene="calm" title={t('related.none', { kind })} text={t('related.noneText')} actions={addButton} />
      )
    const fieldSet = fields.data
    return (
      <>
        {addButton ? <div className={styles['bar']}>{addButton}</div> : null}
        {isPhone ? (
          <ul className={styles['cards']}>
            {rows.map((row) => (
              <li key={row.id}>
                <RecordCard config={config} fields={fieldSet} record={row} />
              </li>
            ))}
          </ul>
        ) : (
          <RelatedTable config={config} columns={panel.columns} fields={fieldSet} rows={rows} />
        )}
        {list.hasNextPage ? (
          <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        ) : null}
      </>
    )
  }
  return (
    <div className={styles['related']}>
      {body()}
      <KindForm
        config={config}
        isOpen={isFormOpen}
        initial={{ [panel.field]: record.id, ...panel.initial?.(record) }}
        onClose={() => setFormOpen(false)}
      />
    </div>
  )
}

interface RelatedTableProps {
  config: RecordKindConfig
  columns: readonly string[]
  fields: FieldSet
  rows: readonly RecordItem[]
}

function RelatedTable({ config, columns, fields, rows }: RelatedTableProps) {
  const words = useRecordWords()
  const shown = pickFields(fields, columns)
  const isNumber = (type: string) => type === 'money' || type === 'number' || type === 'percent'
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.field(config.kind, config.titleField)}</th>
            {shown.map((field) => (
              <th key={field.key} scope="col" data-align={isNumber(field.type) ? 'end' : undefined}>
                {words.field(config.kind, field.key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" onMouseEnter={tellIfCut}>
                <RowTitle config={config} row={row} />
              </th>
              {shown.map((field) => (
                <td key={field.key} data-align={isNumber(field.type) ? 'end' : undefined} onMouseEnter={tellIfCut}>
                  <FieldValue kind={config.kind} field={field} value={shownValue(row, field)} record={row} isCompact />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RowTitle({ config, row }: { config: RecordKindConfig; row: RecordItem }) {
  const to = pageOf(config, row)
  return to ? (
    <Link to={to} className={styles['title']}>
      {titleOf(config, row)}
    </Link>
  ) : (
    titleOf(config, row)
  )
}

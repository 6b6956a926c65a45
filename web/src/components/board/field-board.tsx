import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isEditableInPlace } from '../fields/use-inline-editing.ts'
import { InlineConflictDialog } from '../record-form/inline-conflict.tsx'
import { GroupFigures } from '../record-groups/group-figures.tsx'
import { groupsQuery, keyOfGroup } from '../record-groups/group-queries.ts'
import { useGroupWords } from '../record-groups/use-group-words.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { allOf, type Filter } from '../record-kind/filter.ts'
import { titleOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { FailedState, PageSkeleton } from '../states/list-states.tsx'
import { Board } from './board.tsx'
import { columnsOf } from './board-field.ts'
import styles from './board.module.css'
import { useFieldMove } from './use-field-move.ts'

interface FieldBoardProps {
  config: RecordKindConfig
  field: FieldDescriptor
  filter: Filter | undefined
  q: string | undefined
  sort: string
  /** Key of an amount to add up in each column. */
  sum: string | undefined
  renderCard: (record: RecordItem) => ReactNode
}

/** The records of any kind in columns, one for each value of a field; moving a card gives the record that value. */
export function FieldBoard({ config, field, filter, q, sort, sum, renderCard }: FieldBoardProps) {
  const grouping = { field, per: 'month' as const }
  const nameOf = useGroupWords(config.kind, grouping)
  const { path, kind } = config
  const groups = useQuery(groupsQuery({ path, grouping, sum, filter, q }))
  const { move, conflict, settle } = useFieldMove(path, field)
  if (!groups.data && groups.error)
    return <FailedState error={groups.error} isRetrying={groups.isFetching} onRetry={() => void groups.refetch()} />
  if (!groups.data) return <PageSkeleton />
  const columns = new Map(columnsOf(field, groups.data.items).map((group) => [keyOfGroup(group), group]))
  return (
    <div className={styles['frame']}>
      <Board
        columns={[...columns].map(([id, group]) => ({
          id,
          title: nameOf(group),
          totals: <GroupFigures kind={kind} group={group} sum={sum} />,
        }))}
        source={{ path, inColumn: (id) => allOf(columns.get(id)?.conditions ?? []), filter, q, sort }}
        nameOf={(record) => titleOf(config, record)}
        canMove={(record) => isEditableInPlace(record, field)}
        onMove={(record, id) => move(record, columns.get(id)?.value ?? null)}
        renderCard={renderCard}
      />
      <InlineConflictDialog kind={kind} editing={{ conflict, settle }} />
    </div>
  )
}

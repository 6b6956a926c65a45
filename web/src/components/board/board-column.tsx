import { HolderOutlined } from '@ant-design/icons'
import { useDraggable, useDroppable } from '@dnd-kit/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FailedState } from '../states/list-states.tsx'
import type { RecordItem } from '../record-kind/record.ts'
import type { ColumnShape } from './board.tsx'
import { type BoardSource, columnQuery } from './board-queries.ts'
import styles from './board.module.css'

interface BoardColumnProps {
  column: ColumnShape
  source: BoardSource
  nameOf: (record: RecordItem) => string
  renderCard: (record: RecordItem) => ReactNode
  canMove: (record: RecordItem) => boolean
}

/** One stage. Its cards come page by page, so that a column of thousands stays light. */
export function BoardColumn({ column, source, nameOf, renderCard, canMove }: BoardColumnProps) {
  const { t } = useTranslation('board')
  const titleId = useId()
  const { setNodeRef, isOver } = useDroppable({ id: column.id })
  const query = useInfiniteQuery(columnQuery(source, column.id))
  const records = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section ref={setNodeRef} className={styles['column']} data-over={isOver} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <h2 id={titleId} className={styles['title']}>
          {column.title}
          {column.hint ? <span className={styles['hint']}>{column.hint}</span> : null}
        </h2>
        {column.totals ? <div className={styles['totals']}>{column.totals}</div> : null}
      </header>
      <ul className={styles['cards']} tabIndex={0} aria-labelledby={titleId}>
        {records.map((record) => (
          <BoardCard
            key={record.id}
            record={record}
            columnId={column.id}
            name={nameOf(record)}
            canMove={canMove(record)}
          >
            {renderCard(record)}
          </BoardCard>
        ))}
        {query.isPending ? (
          <li className={styles['card']}>
            <Skeleton active title={false} paragraph={{ rows: 2 }} />
          </li>
        ) : null}
        {query.isError && !query.data ? (
          <li>
            <FailedState error={query.error} isRetrying={query.isFetching} onRetry={() => void query.refetch()} />
          </li>
        ) : null}
        {query.data && records.length === 0 ? <li className={styles['empty']}>{t('empty')}</li> : null}
        {query.hasNextPage ? (
          <li>
            <Button block type="text" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('more')}
            </Button>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

interface BoardCardProps {
  record: RecordItem
  columnId: string
  name: string
  canMove: boolean
  children: ReactNode
}

function BoardCard({ record, columnId, name, canMove, children }: BoardCardProps) {
  const { t } = useTranslation('board')
  const { setNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: record.id,
    data: { record, from: columnId },
    disabled: !canMove,
  })
  return (
    <li
      ref={setNodeRef}
      className={styles['card']}
      data-dragging={isDragging}
      data-movable={canMove}
      {...(canMove ? listeners : {})}
    >
      {children}
      {canMove ? (
        <button
          type="button"
          className={styles['handle']}
          aria-label={t('take', { name })}
          aria-describedby={attributes['aria-describedby']}
          {...listeners}
        >
          <HolderOutlined aria-hidden="true" />
        </button>
      ) : null}
    </li>
  )
}

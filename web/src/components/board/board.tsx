import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../lib/error-words.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { refreshRecords } from '../record-kind/record-queries.ts'
import { BoardColumn } from './board-column.tsx'
import styles from './board.module.css'
import { type BoardSource, moveCard } from './board-queries.ts'
import { columnByColumn } from './keyboard-coordinates.ts'

export interface ColumnShape {
  id: string
  title: string
  /** Beside the title: the win rate. */
  hint?: string
  /** Under the title: how many, and how much. */
  totals?: ReactNode
}

interface BoardProps {
  columns: readonly ColumnShape[]
  source: BoardSource
  nameOf: (record: RecordItem) => string
  renderCard: (record: RecordItem) => ReactNode
  canMove: (record: RecordItem) => boolean
  /** Rejects when the server refuses: the card then goes back. With false it does so too, and why has been told already. */
  onMove: (record: RecordItem, columnId: string) => Promise<unknown>
}

interface Carried {
  record: RecordItem
  from: string
}

/** Cards in columns, moved by mouse, finger or keyboard (space to take, arrows, space to put down). */
export function Board({ columns, source, nameOf, renderCard, canMove, onMove }: BoardProps) {
  const { t } = useTranslation('board')
  const { message } = App.useApp()
  const client = useQueryClient()
  const [carried, setCarried] = useState<Carried>()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: columnByColumn }),
  )
  const titleOf = (id: string | number | undefined) => columns.find((column) => column.id === id)?.title ?? ''
  const carriedName = () => (carried ? nameOf(carried.record) : '')

  const drop = async ({ over }: DragEndEvent) => {
    setCarried(undefined)
    const to = over?.id
    if (!carried || to === undefined || to === carried.from) return
    const goBack = moveCard(client, source, carried.record, carried.from, String(to))
    try {
      if ((await onMove(carried.record, String(to))) === false) goBack()
    } catch (error) {
      goBack()
      void message.error(errorWords(error))
    }
    await refreshRecords(client)
  }

  return (
    <DndContext
      sensors={sensors}
      onDragStart={({ active }: DragStartEvent) => setCarried(active.data.current as Carried)}
      onDragCancel={() => setCarried(undefined)}
      onDragEnd={(event) => void drop(event)}
      accessibility={{
        screenReaderInstructions: { draggable: t('instructions') },
        announcements: {
          onDragStart: ({ active }) => t('taken', { name: nameOf((active.data.current as Carried).record) }),
          onDragOver: ({ over }) => (over ? t('over', { name: carriedName(), stage: titleOf(over.id) }) : undefined),
          onDragEnd: ({ over }) =>
            over
              ? t('dropped', { name: carriedName(), stage: titleOf(over.id) })
              : t('putBack', { name: carriedName() }),
          onDragCancel: () => t('putBack', { name: carriedName() }),
        },
      }}
    >
      <div className={styles['board']} role="group" aria-label={t('board')} tabIndex={-1}>
        {columns.map((column) => (
          <BoardColumn
            key={column.id}
            column={column}
            source={source}
            nameOf={nameOf}
            renderCard={renderCard}
            canMove={canMove}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {carried ? <div className={`${styles['card']} ${styles['carried']}`}>{renderCard(carried.record)}</div> : null}
      </DragOverlay>
    </DndContext>
  )
}

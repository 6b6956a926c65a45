import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Spin } from 'antd'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../record-kind/record.ts'
import styles from './card-list.module.css'

interface CardListProps {
  label: string
  rows: readonly RecordItem[]
  renderCard: (record: RecordItem) => ReactNode
  hasMore: boolean
  isFetchingMore: boolean
  isStale: boolean
  onEnd: () => void
}

const usualCardHeight = 92

/** Cards down the page, drawn as they come into view and fetched as the end comes near. */
export function CardList({ label, rows, renderCard, hasMore, isFetchingMore, isStale, onEnd }: CardListProps) {
  const { t } = useTranslation('list')
  const list = useRef<HTMLUListElement>(null)
  const [offset, setOffset] = useState(0)
  // Where the list starts depends on what stands above it (chips, notices).
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY
    setOffset((before) => (Math.abs(before - top) > 1 ? top : before))
  }, [rows, isStale])
  // No React Compiler here, whose memoizing the rule is about.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualCardHeight,
    overscan: 6,
    gap: 10,
    scrollMargin: offset,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const items = virtual.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && !isFetchingMore && lastShown >= rows.length - 10) onEnd()
  }, [hasMore, isFetchingMore, lastShown, rows.length, onEnd])
  return (
    <>
      <ul
        ref={list}
        aria-label={label}
        aria-busy={isStale}
        className={styles['list']}
        data-stale={isStale}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map((item) => {
          const record = rows[item.index]
          return record ? (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-posinset={item.index + 1}
              aria-setsize={hasMore ? -1 : rows.length}
              className={styles['item']}
              style={{ transform: `translateY(${item.start - offset}px)` }}
            >
              {renderCard(record)}
            </li>
          ) : null
        })}
      </ul>
      {isFetchingMore ? (
        <div className={styles['more']} role="status">
          <Spin size="small" /> {t('grid.loadingMore')}
        </div>
      ) : null}
    </>
  )
}

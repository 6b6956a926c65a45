import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KeptFocus } from './kept-focus.tsx'
import styles from './paged-view.module.css'
import { QueryView } from './query-view.tsx'

interface PagedViewProps<T> {
  query: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>
  children: (items: T[]) => ReactNode
  /** Instead of a list of nothing. */
  empty: ReactNode
  /** What the button for the next page says, if not "Load more". */
  more?: string
  skeletonRows?: number
}

/** A list that is read page by page, with all that it can be before and instead. */
export function PagedView<T>({ query, children, empty, more, skeletonRows }: PagedViewProps<T>) {
  const { t } = useTranslation()
  return (
    <>
      <KeptFocus>
        <QueryView query={query} {...(skeletonRows ? { skeletonRows } : {})}>
          {(data) => {
            const items = data.pages.flatMap((page) => page.items)
            return items.length === 0 ? empty : children(items)
          }}
        </QueryView>
      </KeptFocus>
      {query.hasNextPage ? (
        <div className={styles['more']}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {more ?? t('action.loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

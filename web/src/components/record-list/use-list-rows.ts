import { keepPreviousData, useInfiniteQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import { isApiError } from '../../lib/api-error.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { recordListQuery } from '../record-kind/record-queries.ts'
import { shownFields } from './shown-fields.ts'
import type { Column } from './use-columns.ts'

interface ListRowsOptions {
  config: RecordKindConfig
  fields: UseQueryResult<FieldSet>
  columns: readonly Column[]
  filter: Filter | undefined
  sort: string
  q: string | undefined
  /** Cards of a kind's own may go by any of a record's fields. */
  hasOwnCards: boolean
  isWanted: boolean
}

/** The rows of a list, page by page, with the fields of them that are shown. */
export function useListRows({ config, fields, columns, hasOwnCards, isWanted, ...params }: ListRowsOptions) {
  // So may the address that a record leads to.
  const isWhole = hasOwnCards || config.pageOf !== undefined
  const { data: known, refetch } = fields
  const asked = useMemo(
    () =>
      known &&
      shownFields(
        config,
        known,
        columns.map((column) => column.field.key),
      ),
    [config, known, columns],
  )
  const list = useInfiniteQuery({
    ...recordListQuery(config.path, { ...params, fields: isWhole ? undefined : asked }),
    placeholderData: keepPreviousData,
    enabled: isWanted && (isWhole || asked !== undefined),
  })
  // One of the fields was deleted, or is hidden from this person, since this page was opened.
  const isRefused =
    isApiError(list.error, 'validation_failed') && list.error.fields.some(({ path }) => path === 'fields')
  useEffect(() => {
    if (isRefused) void refetch()
  }, [isRefused, refetch])

  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const { fetchNextPage } = list
  const fetchMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return { list, rows, total: list.data?.pages[0]?.total, fetchMore }
}

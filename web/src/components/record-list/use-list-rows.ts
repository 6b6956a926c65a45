import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import { rereadGoneFields } from '../record-kind/gone-field.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { recordListQuery } from '../record-kind/record-queries.ts'
import { shownFields } from './shown-fields.ts'
import type { Column } from './use-columns.ts'

interface ListRowsOptions {
  config: RecordKindConfig
  fields: FieldSet | undefined
  columns: readonly Column[]
  filter: Filter | undefined
  sort: string
  q: string | undefined
  /** Cards of a kind's own may go by any of a record's fields. */
  hasOwnCards: boolean
  isWanted: boolean
}

/** The rows of a list, page by page, with the fields of them that are shown. */
export function useListRows({ config, fields: known, columns, hasOwnCards, isWanted, ...params }: ListRowsOptions) {
  // So may the address that a record leads to.
  const isWhole = hasOwnCards || config.pageOf !== undefined
  const client = useQueryClient()
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
  const query = useInfiniteQuery({
    ...recordListQuery(config.path, { ...params, fields: isWhole ? undefined : asked }),
    placeholderData: keepPreviousData,
    enabled: isWanted && (isWhole || asked !== undefined),
  })
  useEffect(() => rereadGoneFields(client, query.error), [client, query.error])

  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data])
  const { fetchNextPage } = query
  const fetchMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return { query, rows, total: query.data?.pages[0]?.total, fetchMore }
}

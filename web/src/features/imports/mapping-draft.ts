import type { Column, ImportView, Mapping, Target } from './import-queries.ts'

type MappedColumn = Mapping['columns'][number]

/** The choice for a column, which a mapping may leave out. */
export function choiceOf(mapping: Mapping, index: number): MappedColumn {
  return mapping.columns.find((column) => column.index === index) ?? { index, field: null }
}

/** The mapping with another choice for one column; a field goes to one column only. */
export function withChoice(mapping: Mapping, choice: MappedColumn): Mapping {
  const others = mapping.columns
    .filter((column) => column.index !== choice.index)
    .map((column) => (choice.field !== null && column.field === choice.field ? { ...column, field: null } : column))
  const isMapped = (field: string) => field === choice.field || others.some((column) => column.field === field)
  const matchOn = mapping.matchOn?.filter(isMapped)
  return {
    ...mapping,
    ...(matchOn ? { matchOn: matchOn.length > 0 ? matchOn : null } : {}),
    columns: [...others, choice].toSorted((a, b) => a.index - b.index),
  }
}

export function isSameMapping(a: Mapping, b: Mapping): boolean {
  const plain = ({ columns, onMatch, onNew, matchOn }: Mapping) =>
    JSON.stringify([
      onMatch,
      onNew ?? 'create',
      matchOn ?? null,
      columns
        .filter(({ field }) => field !== null)
        .map(({ index, field, dateOrder }) => [index, field, dateOrder ?? null]),
    ])
  return plain(a) === plain(b)
}

/** Whether a person has to say what 3/4/2024 means. */
export function needsDateOrder(column: Column, target: Pick<Target, 'type'> | undefined): boolean {
  return (target?.type === 'date' || target?.type === 'datetime') && column.isDateOrderOpen
}

export interface Gaps {
  /** Required fields that no column fills. */
  missing: Target[]
  /** Columns whose dates have no order. */
  open: Column[]
  isEmpty: boolean
}

/** What the mapping still lacks, before the server is asked. */
export function gapsOf({ targets, columns }: Pick<ImportView, 'targets' | 'columns'>, mapping: Mapping): Gaps {
  const mapped = mapping.columns.filter(({ field }) => field !== null)
  return {
    missing: targets.filter(
      (target) => target.isRequired && mapping.onNew !== 'skip' && !mapped.some(({ field }) => field === target.key),
    ),
    open: mapped.flatMap(({ index, field, dateOrder }) => {
      const column = columns[index]
      const target = targets.find(({ key }) => key === field)
      return column && needsDateOrder(column, target) && !dateOrder ? [column] : []
    }),
    isEmpty: mapped.length === 0,
  }
}

import type { FieldError } from '../../../platform/errors.ts'
import type { Mapping } from '../import.ts'
import type { ImportKind, Target } from '../kinds/import-kind.ts'
import type { MappedColumn } from '../rows/read-row.ts'
import type { ColumnProfile, TableProfile } from './profile-table.ts'
import { type Proposal, proposeColumns } from './propose-columns.ts'
import type { HeaderWords } from './words/header-words.ts'
import { withOtherSystems } from './words/other-systems.ts'

export interface ProposedMapping {
  targets: Target[]
  proposals: Proposal[]
  mapping: Mapping
}

/** Columns that the error file of an earlier import adds; they say what was wrong, not what to import. */
export const ownHeaderPrefix = 'Fairway'

/** The fields that a file's columns may fill, and which column probably fills which. */
export function proposeMapping(definition: ImportKind, { columns }: Pick<TableProfile, 'columns'>): ProposedMapping {
  const headers = columns.map(({ header, filled }) =>
    filled === 0 || header.startsWith(ownHeaderPrefix) ? '' : header,
  )
  const words = wordsOf(definition)
  const proposals = proposeColumns(headers, words)
  fillRequired(definition, columns, proposals)
  const more = definition.moreTargets?.(columns, proposals) ?? { targets: [], proposals: [] }
  for (const { index, field } of more.proposals) proposals[index] = { field, confidence: 0.95 }
  const mapping = {
    columns: columns.map(({ index }) => ({ index, field: proposals[index]!.field })),
    onMatch: 'update' as const,
  }
  return { targets: [...definition.targets, ...more.targets], proposals, mapping }
}

/** What files call the fields that can be filled, other systems' files too. */
function wordsOf({ record, headers, targets }: ImportKind): HeaderWords {
  const known = Object.entries(headers).filter(([field]) => targets.some((target) => target.key === field))
  return withOtherSystems(record.kind, Object.fromEntries(known))
}

/** A column without a value is proposed only for what every record must have: then each row says that it is missing. */
function fillRequired(definition: ImportKind, columns: readonly ColumnProfile[], proposals: Proposal[]): void {
  const partOf = new Map(definition.targets.map((target) => [target.key, target.partOf]))
  const missing = definition.targets.filter(
    ({ key, isRequired }) =>
      isRequired && !proposals.some(({ field }) => field === key || (field !== null && partOf.get(field) === key)),
  )
  const empty = columns.map(({ header, filled }) => (filled === 0 ? header : ''))
  for (const [index, proposal] of proposeColumns(empty, wordsOf(definition)).entries())
    if (missing.some(({ key }) => key === proposal.field)) proposals[index] = proposal
}

/** The columns that fill a field, in the file's order. */
export function mappedColumns(
  targets: readonly Target[],
  columns: readonly ColumnProfile[],
  mapping: Mapping,
): MappedColumn[] {
  return mapping.columns.flatMap(({ index, field, dateOrder }) => {
    const target = targets.find((candidate) => candidate.key === field)
    const column = columns[index]
    if (!target || !column) return []
    return [
      {
        index,
        header: column.header,
        target,
        notation: { ...column.notation, dateOrder: dateOrder ?? column.notation.dateOrder },
      },
    ]
  })
}

/** What is wrong with a mapping as a client sends it. */
export function faultsOfMapping(
  targets: readonly Target[],
  columns: readonly ColumnProfile[],
  mapping: Mapping,
): FieldError[] {
  const indexes = new Set<number>()
  const fields = new Set<string>()
  const ofColumns = mapping.columns.flatMap(({ index, field }, position): FieldError[] => {
    const path = `columns.${position}`
    if (!columns[index] || indexes.has(index))
      return [{ path: `${path}.index`, code: columns[index] ? 'duplicate' : 'not_found' }]
    indexes.add(index)
    if (field === null) return []
    if (!targets.some((target) => target.key === field))
      return [
        { path: `${path}.field`, code: 'invalid_option', params: { options: targets.map((target) => target.key) } },
      ]
    if (fields.has(field)) return [{ path: `${path}.field`, code: 'duplicate' }]
    fields.add(field)
    return []
  })
  const matchable = targets.filter((target) => isMatchable(target) && fields.has(target.key)).map(({ key }) => key)
  const ofMatch = (mapping.matchOn ?? []).flatMap((field, position): FieldError[] =>
    matchable.includes(field)
      ? []
      : [{ path: `matchOn.${position}`, code: 'invalid_option', params: { options: matchable } }],
  )
  return [...ofColumns, ...ofMatch]
}

const matchableTypes: ReadonlySet<Target['type']> = new Set([
  'text',
  'phone',
  'email',
  'url',
  'autoNumber',
  'reference',
])

/** Whether a field can tell records apart: what a column says of it is compared as text, or is a record itself. */
export function isMatchable({ key, type, label, right }: Target): boolean {
  return matchableTypes.has(type) && !label && !right && !key.includes(':') && key !== 'stageId' && key !== 'currency'
}

/** What a mapping still lacks before the first row can be taken. */
export function gapsOfMapping(
  targets: readonly Target[],
  columns: readonly ColumnProfile[],
  mapping: Mapping,
): FieldError[] {
  const mapped = mappedColumns(targets, columns, mapping)
  const isOnlyForKnown = mapping.onNew === 'skip'
  const missing = targets.filter(
    ({ key, isRequired }) =>
      isRequired && !isOnlyForKnown && !mapped.some(({ target }) => target.key === key || target.partOf === key),
  )
  const open = mapped.filter(
    ({ index, target, notation }) =>
      (target.type === 'date' || target.type === 'datetime') &&
      notation.dateOrder === null &&
      columns[index]!.isDateOrderOpen,
  )
  return [
    ...(mapped.length === 0 ? [{ path: 'columns', code: 'no_column_mapped' }] : []),
    ...missing.map((target) => ({ path: 'columns', code: 'field_unmapped', params: { field: target.key } })),
    ...open.map(({ index, header }) => ({
      path: `columns.${mapping.columns.findIndex((column) => column.index === index)}.dateOrder`,
      code: 'date_order_needed',
      params: { column: header },
    })),
  ]
}

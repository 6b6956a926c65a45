import { fieldErrorsOf } from '../../../platform/http/field-errors.ts'
import { nestCustom } from '../../../platform/records/field-access.ts'
import type { FieldError } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { type ColumnProfile, storable } from '../columns/profile-table.ts'
import type { ImportKind, RowFault, RunFacts, Target, Values } from '../kinds/import-kind.ts'
import { withoutNumbers } from '../kinds/record-targets.ts'
import type { TableRow } from '../reading/table.ts'
import type { Notation } from '../values/parsed.ts'
import { parseCell, type Read, resolveName } from './parse-cell.ts'
import type { FieldResolver } from './resolver.ts'

/** A column that fills a field. */
export interface MappedColumn {
  index: number
  header: string
  target: Target
  notation: Notation
}

/** Why a row cannot be taken, as the error file tells it. */
export interface Reason {
  column: string | null
  field: string | null
  value: string | null
  code: string
  params?: Record<string, unknown>
}

export interface Draft {
  row: number
  /** By target, names as ids; what the kind makes of them is for `compose`. */
  values: Values
  /** What the records that the row names are called. */
  names: Record<string, string>
  /** Names to be made before this row, and where their ids go. */
  toCreate: { field: string; value: string; key: string }[]
  /** Currencies that cells name: field → currency. */
  currencies: Map<string, string>
  reasons: Reason[]
}

/** Stands for a record that is made before the row is written, so that the row can be checked already. */
const pendingId: Id = '00000000-0000-7000-8000-000000000000'

export interface RowReader {
  definition: ImportKind
  columns: readonly MappedColumn[]
  resolvers: ReadonlyMap<string, FieldResolver>
  facts: RunFacts
  onNew?: 'create' | 'skip'
}

/** Reads one row: cells → values, names → records, all checked by the rules of the API. Every fault is told, none thrown. */
export function readRow(reader: RowReader, row: TableRow): Draft {
  const draft: Draft = { row: row.number, values: {}, names: {}, toCreate: [], currencies: new Map(), reasons: [] }
  addTableFaults(reader, row, draft)
  for (const column of reader.columns) readCell(reader, row, column, draft)
  if (draft.reasons.length === 0) addImplied(reader, row, draft)
  if (draft.reasons.length === 0) check(reader, row, draft)
  return draft
}

function addTableFaults({ columns }: RowReader, row: TableRow, draft: Draft): void {
  for (const fault of row.faults) {
    const column = fault.column === null ? undefined : columns.find((candidate) => candidate.index === fault.column)
    if (fault.column !== null && !column) continue
    draft.reasons.push(
      reasonAt(row, column, {
        field: column?.target.key ?? null,
        code: fault.code,
        ...(fault.params ? { params: fault.params } : {}),
      }),
    )
  }
}

function readCell(reader: RowReader, row: TableRow, column: MappedColumn, draft: Draft): void {
  const { target } = column
  if (row.faults.some((fault) => fault.column === column.index)) return
  const read = parseCell(row.cells[column.index] ?? '', target, column.notation, reader)
  if (read === undefined) return
  if ('code' in read) draft.reasons.push(reasonAt(row, column, { field: target.key, ...read }))
  else keep(draft, target.key, target.key, read)
}

function keep(
  draft: Draft,
  field: string,
  key: string,
  { value, toCreate, name, currency }: Exclude<Read, { code: string }>,
): void {
  if (toCreate !== undefined) draft.toCreate.push({ field, value: toCreate, key })
  if (currency) draft.currencies.set(field, currency)
  if (name) draft.names[key] = name
  const kept = toCreate === undefined ? value : pendingId
  if (kept !== undefined) draft.values[key] = kept
}

function addImplied({ definition, resolvers, columns, facts }: RowReader, row: TableRow, draft: Draft): void {
  for (const { field, text, key } of definition.impliedNames?.(draft.values, facts) ?? []) {
    const resolver = resolvers.get(field)
    const read: Read = resolver ? resolveName(text, resolver) : { code: 'reference_not_found', params: { value: text } }
    if ('code' in read) draft.reasons.push(reasonAt(row, columnOf({ columns }, field), { field, ...read }))
    else keep(draft, field, key, read)
  }
}

/** What only the whole row can tell: required fields, currencies that differ, values beyond their limits. */
function check(reader: RowReader, row: TableRow, draft: Draft): void {
  const { definition, facts } = reader
  const composed = compose(reader, draft)
  const given = withoutNumbers(definition.record, composed.values)
  const values = nestCustom(given)
  const checked = definition.input.safeParse(values)
  const faults = [
    ...currencyFaults(draft, facts),
    ...composed.faults,
    ...[...(checked.success ? [] : fieldErrorsOf(checked.error, values)), ...(definition.checkCustom?.(given) ?? [])]
      // A row that only changes what is there need not say everything a new record must.
      .filter(({ code }) => reader.onNew !== 'skip' || code !== 'required')
      .map(faultOf),
  ]
  draft.reasons.push(...faults.map((fault) => reasonAt(row, columnOf(reader, fault.field), fault)))
}

/** What the create command takes; names that were to be made must be made by then. */
export function compose(
  { definition, facts }: Pick<RowReader, 'definition' | 'facts'>,
  { values, names }: Draft,
): { values: Values; faults: RowFault[] } {
  return definition.compose?.(values, facts, names) ?? { values, faults: [] }
}

function currencyFaults({ values, currencies }: Draft, facts: RunFacts): RowFault[] {
  const expected = typeof values['currency'] === 'string' ? values['currency'] : facts.currency
  return [...currencies]
    .filter(([, found]) => found !== expected)
    .map(([field, found]) => ({ field, code: 'currency_differs', params: { found, expected } }))
}

/** The API's answer to a row as reasons of its cells; "lines.0.quantity" is the column of the quantity. */
export function reasonsOf(reader: Pick<RowReader, 'columns'>, row: TableRow, errors: readonly FieldError[]): Reason[] {
  return errors.map((error) => reasonAt(row, columnOf(reader, faultOf(error).field), faultOf(error)))
}

function faultOf({ path, code, params }: FieldError): RowFault {
  const named = path.split('.').filter((part) => !/^\d+$/.test(part))
  const own = named.indexOf('custom')
  return {
    field: (own >= 0 ? named.slice(own, own + 2).join('.') : named.at(-1)) || null,
    code,
    ...(params ? { params } : {}),
  }
}

function columnOf({ columns }: Pick<RowReader, 'columns'>, field: string | null): MappedColumn | undefined {
  return (
    columns.find((column) => column.target.key === field) ??
    columns.find((column) => column.target.key.startsWith(`${field}:`))
  )
}

function reasonAt(row: TableRow, column: MappedColumn | undefined, { field, code, params }: RowFault): Reason {
  return {
    column: column ? nameOfColumn(column) : null,
    field,
    value: column ? storable((row.cells[column.index] ?? '').slice(0, 200)) : null,
    code,
    ...(params ? { params } : {}),
  }
}

export function nameOfColumn({ header, index }: Pick<ColumnProfile, 'header' | 'index'>): string {
  return header === '' ? `#${index + 1}` : header
}

import { storable } from '../columns/profile-table.ts'
import type { ImportKind } from '../kinds/import-kind.ts'
import type { Table } from '../reading/read-table.ts'
import type { TableRow } from '../reading/table.ts'
import type { MappedColumn } from '../rows/read-row.ts'
import { keyOf } from '../rows/resolver.ts'
import { NamedRows } from '../rows/row-order.ts'

export interface ScannedName {
  text: string
  rows: number
  /** What its rows say beside it: field → text → rows. */
  beside?: Map<string, Map<string, number>>
}

/** More different names of one column are not kept: they are looked up batch by batch, and nobody decides on so many. */
export const mostNames = 20_000

export interface Scan {
  /** The names of every column that names records or options, in the file's order. */
  names: ReadonlyMap<string, ReadonlyMap<string, ScannedName>>
  /** Fields whose columns have more names than are kept. */
  crowded: ReadonlySet<string>
  /** How many rows leave each of these columns empty, by field. */
  blankRows: ReadonlyMap<string, number>
  /** For kinds whose rows may name each other. */
  namedRows: NamedRows
}

export function isNaming({ target }: MappedColumn): boolean {
  return target.reference !== undefined || target.options !== undefined
}

/** Reads the whole table for the names in it. */
export async function scanReferences(
  table: Table,
  definition: ImportKind,
  columns: readonly MappedColumn[],
): Promise<Scan> {
  const naming = columns.filter(isNaming)
  const names = new Map(naming.map((column) => [column.target.key, new Map<string, ScannedName>()]))
  const blankRows = new Map<string, number>()
  const namedRows = new NamedRows()
  const crowded = new Set<string>()
  const own = columns.find((column) => column.target.isOwnKind)
  const named = columns.find((column) => column.target.key === definition.record.nameColumn)
  const beside = columns.filter((column) => definition.contextOf?.includes(column.target.key))
  if (naming.length === 0) return { names, crowded, blankRows, namedRows }
  // Mostly a cell says what others have said letter by letter.
  const spelled = new Map(naming.map((column) => [column, new Map<string, ScannedName>()]))
  const enter = (column: MappedColumn, text: string): ScannedName => {
    const known = names.get(column.target.key)!
    const key = keyOf(text)
    const entry: ScannedName = known.get(key) ?? { text, rows: 0 }
    if (known.size < mostNames) known.set(key, entry)
    else if (!known.has(key)) crowded.add(column.target.key)
    const texts = spelled.get(column)!
    if (known.has(key) && texts.size < mostNames) texts.set(text, entry)
    return entry
  }
  const see = ({ number, cells }: TableRow) => {
    for (const column of naming) {
      const text = storable((cells[column.index] ?? '').trim())
      if (text === '') {
        blankRows.set(column.target.key, (blankRows.get(column.target.key) ?? 0) + 1)
        continue
      }
      const entry = spelled.get(column)!.get(text) ?? enter(column, text)
      entry.rows++
      for (const other of beside)
        if (other !== column) countBeside(entry, other.target.key, (cells[other.index] ?? '').trim())
    }
    if (own && named) namedRows.add(number, cells[named.index] ?? '', cells[own.index] ?? '')
  }
  for await (const block of table.blocks()) block.forEach(see)
  return { names, crowded, blankRows, namedRows }
}

function countBeside(entry: ScannedName, field: string, text: string): void {
  if (text === '') return
  entry.beside ??= new Map()
  const counts = entry.beside.get(field) ?? new Map<string, number>()
  counts.set(text, (counts.get(text) ?? 0) + 1)
  entry.beside.set(field, counts)
}

/** For each field what most of a name's rows say. */
export function contextOf({ beside = new Map() }: ScannedName): Record<string, string> {
  return Object.fromEntries(
    [...beside].map(([field, counts]) => [field, storable([...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0])]),
  )
}

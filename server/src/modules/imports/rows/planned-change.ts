import type { Id } from '../../../platform/id.ts'
import { displayKey } from '../../../platform/records/kind.ts'
import type { Values } from '../kinds/import-kind.ts'
import type { Current } from './row-match.ts'

/** What a row would change in a record, as a person reads it. */
export interface PlannedChange {
  row: number
  recordId: Id
  name: string
  changes: { field: string; from: unknown; to: unknown }[]
}

/** Records that earlier rows of the file make are not here to be compared with. */
export function tellChanges(
  {
    rehearsal,
    definition,
  }: {
    rehearsal: { isVirtual(id: Id): boolean } | undefined
    definition: { record: { byKey: ReadonlyMap<string, unknown> } }
  },
  { row, names }: { row: number; names: Readonly<Record<string, string>> },
  current: Current,
  changes: Values,
  result: { changes: PlannedChange[] },
): void {
  if (rehearsal?.isVirtual(current.id)) return
  const { moveTo, close, ...fields } = changes as Values & { close?: { outcome: string } & Values }
  // As the record shows it: a step of a deal, and its end.
  const { outcome, ...end } = close ?? {}
  const asFields = {
    ...fields,
    ...(moveTo === undefined ? {} : { stageId: moveTo }),
    ...(outcome === undefined ? {} : { status: outcome, ...end }),
  }
  const told = Object.entries(asFields).filter(([key]) => key === 'lines' || definition.record.byKey.has(key))
  result.changes.push({
    row,
    recordId: current.id,
    name: typeof current['name'] === 'string' ? current['name'] : '',
    changes: told.map(([field, to]) =>
      field === 'lines'
        ? { field, from: null, to: linesInWords(to, names) }
        : {
            field,
            from: shown(current[displayKey(field)]) ?? current[field] ?? null,
            to: names[field] ?? to ?? null,
          },
    ),
  })
}

/** A row gives a deal one product, and how many of it. */
function linesInWords(lines: unknown, { productId = '' }: Readonly<Record<string, string>>): string {
  return (lines as { quantity: string }[]).map(({ quantity }) => `${productId} × ${quantity}`).join(', ')
}

function shown(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
}

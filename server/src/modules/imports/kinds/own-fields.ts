import { readCustom } from '../../../platform/records/custom/custom-values.ts'
import { nestCustom } from '../../../platform/records/field-access.ts'
import type { BoundField, RecordKind, RecordKinds } from '../../../platform/records/kind.ts'
import { isOpen, shows } from '../../../platform/records/restrict.ts'
import type { HeaderWords } from '../columns/words/header-words.ts'
import type { ImportKind, Target } from './import-kind.ts'
import { isNumber, recordTargets } from './record-targets.ts'

/**
 * An import as the actor may do it: with the organization's own fields, without fields that the actor may not write, and
 * matching by no field that the actor may not see. Values stay flat (`custom.x`) until a command takes them.
 */
export function asActorMay(definition: ImportKind, kinds: RecordKinds): ImportKind {
  const record = kinds.of(definition.record)
  if (record === definition.record) return definition
  const own = record.bound.filter(
    (field) => field.custom && !field.custom.formula && field.type !== 'file' && mayFill(record, field),
  )
  const targets = [...definition.targets.filter((target) => isWritable(record, target)), ...ownTargets(record, own)]
  const headers = Object.entries(definition.headers).filter(([key]) => isOpen(record.byKey.get(key)))
  const { createMany, checkMany, updateMany, checkCustom: _, ...rest } = definition
  return {
    ...rest,
    record,
    targets,
    headers: { ...Object.fromEntries(headers), ...headersOf(own) },
    matchOn: [...own.filter(isNumber).map(({ key }) => [key]), ...definition.matchOn].filter((fields) =>
      fields.every((field) => shows(record, field)),
    ),
    checkCustom: (values) => readCustom(record, 'new', nestCustom(values)['custom']).errors,
    create: (tx, ctx, values) => definition.create(tx, ctx, nestCustom(values)),
    update: (tx, ctx, id, patch) => definition.update(tx, ctx, id, nestCustom(patch)),
    ...(updateMany
      ? {
          updateMany: (tx, ctx, changes) =>
            updateMany(
              tx,
              ctx,
              changes.map(({ id, patch }) => ({ id, patch: nestCustom(patch) })),
            ),
        }
      : {}),
    ...(createMany ? { createMany: (tx, ctx, rows) => createMany(tx, ctx, rows.map(nestCustom)) } : {}),
    ...(checkMany ? { checkMany: (tx, ctx, rows) => checkMany(tx, ctx, rows.map(nestCustom)) } : {}),
  }
}

/** Targets that are no field of the record, such as a quantity, are told by what they end up in. */
function isWritable(record: RecordKind, { key, type, partOf }: Target): boolean {
  const field = record.byKey.get(partOf ?? key)
  if (!field) return type !== 'quantity' || isOpen(record.byKey.get('amount'))
  return mayFill(record, field)
}

/** A number is only looked for. */
function mayFill(record: RecordKind, field: BoundField): boolean {
  return isNumber(field) ? shows(record, field.key) : isOpen(field)
}

function ownTargets(record: RecordKind, own: readonly BoundField[]): Target[] {
  const words = new Map(
    own.map(({ key, custom }) => [
      key,
      // A label is one word, whatever stands in it; the full width makes no difference when it is looked for.
      Object.fromEntries(
        (custom!.definition.options.choices ?? []).map(({ value, label }) => [value, [label.replaceAll('|', '｜')]]),
      ),
    ]),
  )
  return recordTargets({ ...record, bound: own }).map(({ words: _, ...target }) => ({
    ...target,
    ...(target.options || target.choices ? { words: words.get(target.key)! } : {}),
  }))
}

function headersOf(own: readonly BoundField[]): HeaderWords {
  return Object.fromEntries(own.map(({ key, custom }) => [key, [custom!.definition.label, custom!.name]]))
}

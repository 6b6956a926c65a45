import type { RecordKind } from '../../../platform/records/kind.ts'
import { optionWords } from '../columns/words/option-words.ts'
import type { Target, Values } from './import-kind.ts'

/** The fields of a kind that people may write, as targets for columns, and its numbers: nobody writes one, it means a record. */
export function recordTargets(kind: RecordKind, changes: Readonly<Record<string, Partial<Target>>> = {}): Target[] {
  return kind.bound
    .filter((field) => isNumber(field) || (!field.readOnly && !field.expression))
    .map((field) => ({
      key: field.key,
      type: field.type,
      isRequired: Boolean(field.required && !field.filledIn && !isNumber(field)),
      ...(field.target
        ? {
            reference: field.target.kind,
            actions: referenceActions(Boolean(field.required && !field.filledIn)),
            isOwnKind: field.target.kind === kind.kind,
          }
        : {}),
      ...(field.type === 'multiSelect' ? { choices: field.options } : {}),
      ...(field.options && field.type !== 'multiSelect'
        ? {
            options: field.options,
            words: optionWords[kind.kind]?.[field.key] ?? {},
            actions: referenceActions(Boolean(field.required && !field.filledIn)),
          }
        : {}),
      ...changes[field.key],
    }))
}

/** Given by the system for good: a row says it to mean the record that has it. */
export function isNumber(target: Pick<Target, 'type'> | undefined): boolean {
  return target?.type === 'autoNumber'
}

export function withoutNumbers(record: RecordKind, values: Values): Values {
  const has = (key: string) => isNumber(record.byKey.get(key))
  if (!Object.keys(values).some(has)) return values
  return Object.fromEntries(Object.entries(values).filter(([key]) => !has(key)))
}

function referenceActions(isRequired: boolean) {
  return isRequired ? (['map'] as const) : (['map', 'empty'] as const)
}

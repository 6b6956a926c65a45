import type { BoundField, RecordKind } from '../kind.ts'
import { bindCustom } from './custom-field.ts'
import { bindFormula } from './formula-field.ts'
import type { FieldDefinition } from './definition.ts'

/**
 * The fields that an organization made for a kind, in its order. Formulas may name each other, in whatever order they stand;
 * one that comes back to itself names nothing.
 */
export function bindOwnFields(
  kind: Pick<RecordKind, 'byKey'>,
  definitions: readonly FieldDefinition[],
  kindOf: (name: string) => RecordKind | undefined,
): BoundField[] {
  const stored = definitions.flatMap((definition) =>
    definition.type === 'formula' ? [] : (bindCustom(definition, kindOf) ?? []),
  )
  const known = new Map([...kind.byKey, ...stored.map((field) => [field.key, field] as const)])
  const formulas = new Map<string, FieldDefinition>(
    definitions.flatMap((definition) =>
      definition.type === 'formula' ? [[`custom.${definition.key}`, definition] as const] : [],
    ),
  )
  const underWay = new Set<string>()
  for (const key of formulas.keys()) look(key)
  return definitions.flatMap(({ key }) => known.get(`custom.${key}`) ?? [])

  function look(key: string): BoundField | undefined {
    const found = known.get(key)
    const definition = formulas.get(key)
    if (found || !definition || underWay.has(key)) return found
    underWay.add(key)
    const bound = bindFormula(definition, { field: look })
    known.set(key, bound)
    return bound
  }
}

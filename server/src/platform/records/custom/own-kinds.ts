import { keyed, kindsOf, type RecordKind, type RecordKinds } from '../kind.ts'
import { bindCustom } from './custom-field.ts'
import type { FieldDefinition } from './definition.ts'

/** The application's kinds with the fields that an organization made, after the built-in ones. */
export function kindsOfOrganization(kinds: RecordKinds, definitions: readonly FieldDefinition[]): RecordKinds {
  const byKind = Map.groupBy(definitions, (definition) => definition.kind)
  return kindsOf(
    kinds.all.map((kind) => withOwnFields(kind, byKind.get(kind.kind) ?? [], kinds)),
    kinds.rights,
  )
}

function withOwnFields(kind: RecordKind, definitions: readonly FieldDefinition[], kinds: RecordKinds): RecordKind {
  if (definitions.length === 0 || !kind.isCustomizable) return kind
  const own = definitions.flatMap((definition) => bindCustom(definition, kinds.get) ?? [])
  const bound = [...kind.bound, ...own]
  return { ...kind, bound, byKey: keyed(bound) }
}

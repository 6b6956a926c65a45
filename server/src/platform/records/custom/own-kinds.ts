import { type FieldLevel, levelsFor, lower, type RoleLevels } from '../../access/field-level.ts'
import { type BoundField, keyed, kindsOf, type RecordKind, type RecordKinds } from '../kind.ts'
import type { StoredLayout } from '../layouts/layout.ts'
import { layoutForActor } from '../layouts/resolve.ts'
import { isMaskable } from '../mask.ts'
import { shows } from '../restrict.ts'
import { bindOwnFields } from './own-fields.ts'
import type { FieldDefinition } from './definition.ts'

/** What makes an organization's kinds, and an actor's, differ from the application's. */
export interface KindSettings {
  definitions: readonly FieldDefinition[]
  /** The actor's roles; empty where no role of the organization limits any field. */
  roles: readonly RoleLevels[]
  /** Those made for the actor's roles, in the order in which they count, and then those for everybody. */
  layouts?: readonly StoredLayout[]
}

/** The application's kinds with the fields that an organization made, after the built-in ones, as far as an actor may see and change them. */
export function kindsOfActor(kinds: RecordKinds, { definitions, roles, layouts = [] }: KindSettings): RecordKinds {
  const byKind = Map.groupBy(definitions, (definition) => definition.kind)
  const own = kinds.all.map((kind) => withOwnFields(kind, byKind.get(kind.kind) ?? [], kinds))
  const whole = kindsOf(own, kinds.rights)
  const seen = own.map((kind) => limited(kind, roles))
  const limitedKinds = (seen.some(({ limited: covered }) => covered.length > 0) ? closeChecked(seen) : seen).map(
    (kind) => withLayout(kind, layouts),
  )
  return limitedKinds.some((kind, index) => kind !== own[index]) ? kindsOf(limitedKinds, kinds.rights, whole) : whole
}

function withOwnFields(kind: RecordKind, definitions: readonly FieldDefinition[], kinds: RecordKinds): RecordKind {
  if (definitions.length === 0 || !kind.isCustomizable) return kind
  const bound = [...kind.bound, ...bindOwnFields(kind, definitions, kinds.get)]
  return { ...kind, bound, byKey: keyed(bound) }
}

function withLayout(kind: RecordKind, layouts: readonly StoredLayout[]): RecordKind {
  const first = layouts.find((layout) => layout.kind === kind.kind)
  return first ? { ...kind, layout: layoutForActor(kind, first) } : kind
}

function limited(kind: RecordKind, roles: readonly RoleLevels[]): RecordKind {
  const own = levelsFor(kind.kind, kind.actions.includes('view'), roles)
  if (own.size === 0) return kind
  const bound = kind.bound.map((field) => limitField(field, levelOf(kind, field, own)))
  const byKey = keyed(bound)
  return {
    ...kind,
    bound,
    byKey,
    limited: bound.filter((field) => field.level === 'hidden' || field.level === 'masked'),
    defaultSort: sortOf(kind.defaultSort, byKey),
    hiddenExtras: Object.entries(kind.extras)
      .filter(([, sources]) => sources.some((source) => isCovered(byKey.get(source))))
      .map(([key]) => key),
  }
}

/** Closes what could tell by trying what the actor does not see; see `against` of a field. */
function closeChecked(kinds: readonly RecordKind[]): RecordKind[] {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  const isSeen = (path: string) => {
    const [kind = '', key = ''] = path.split('.')
    return shows(byName.get(kind), key)
  }
  return kinds.map((kind) => {
    const closed = kind.bound.map((field) => {
      const unseen = (field.against ?? []).filter((path) => !isSeen(path))
      if (unseen.length === 0 || field.level !== undefined) return field
      const isOwn = unseen.every((path) => path.startsWith(`${kind.kind}.`))
      return isOwn ? { ...field, unseen, createOnly: true } : { ...limitField(field, 'read'), unseen }
    })
    const isSame = closed.every((field, index) => field === kind.bound[index])
    return isSame ? kind : { ...kind, bound: closed, byKey: keyed(closed) }
  })
}

/** A list that does not say is never ordered by what the actor may not see. */
function sortOf(given: string, byKey: RecordKind['byKey']): string {
  return byKey.get(given.replace('-', ''))?.sortable ? given : '-updatedAt'
}

/** What is computed from a field tells it: it is as open as the least open of its sources. */
function levelOf(kind: RecordKind, field: BoundField, own: ReadonlyMap<string, FieldLevel>): FieldLevel {
  const stated = canLimit(kind, field) ? (own.get(field.key) ?? 'edit') : 'edit'
  const sources = (field.from ?? []).map((key) => {
    const level = own.get(key)
    return level === 'hidden' || level === 'masked' ? 'hidden' : 'edit'
  })
  return sources.reduce<FieldLevel>(lower, stated === 'masked' && !isMaskable(field.type) ? 'hidden' : stated)
}

function isCovered(field: BoundField | undefined): boolean {
  return field?.level === 'hidden' || field?.level === 'masked'
}

function limitField(field: BoundField, level: FieldLevel): BoundField {
  if (level === 'edit') return field
  if (level === 'read') return { ...field, level, readOnly: true }
  const unseen = { filterable: false, sortable: false, searchable: false, listed: false }
  return { ...field, ...unseen, level, readOnly: true, listed: level === 'masked' && (field.listed ?? false) }
}

/** Can roles limit the field? A record always shows its name, whose it is, and what the application itself goes by. */
export function canLimit(kind: RecordKind, field: BoundField): boolean {
  return kind.isCustomizable && field.column !== kind.nameColumn && !field.alwaysShown
}

import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useRight } from '../../lib/session.ts'
import type { Layout } from './layout.ts'
import { rememberOwnFields } from './own-words.ts'

export type FieldType =
  | 'text'
  | 'longText'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'select'
  | 'multiSelect'
  | 'boolean'
  | 'user'
  | 'department'
  | 'reference'
  | 'phone'
  | 'email'
  | 'url'
  | 'address'
  | 'autoNumber'
  | 'file'
  | 'formula'

export type FieldLevel = 'hidden' | 'masked' | 'read' | 'edit'

/** What the organization said of a field that it made itself. */
export interface OwnField {
  id: string
  label: string
  hint: string | null
  default?: unknown
  choices?: { value: string; label: string; isInactive?: boolean }[]
  decimals?: number
  maxFiles?: number
  /** Present where the value is computed; the field then has the type of what it gives. */
  formula?: string
  result?: FieldType
}

/** One field of a kind, as GET /fields tells it. Labels and option words are translations, see words.ts. */
export interface FieldDescriptor {
  key: string
  type: FieldType
  required: boolean
  readOnly: boolean
  /** Given on create; later changed only by an action of its own, such as a transfer. */
  createOnly?: boolean
  sortable: boolean
  filterable: boolean
  listed: boolean
  options?: string[]
  reference?: string
  maxLength?: number
  /** The field of the same record that holds an amount's currency. */
  currencyKey?: string
  /** How far this person’s roles reach into it. A hidden field is not told at all. */
  level?: FieldLevel
  /** Roles may hide it, or make it read-only. */
  canLimit?: boolean
  canMask?: boolean
  /** It may stand in a rule against duplicates. */
  comparable?: boolean
  /** Present on fields that the organization made itself. */
  custom?: OwnField
}

export interface FieldSet {
  kind: string
  fields: readonly FieldDescriptor[]
  byKey: ReadonlyMap<string, FieldDescriptor>
  /** What this person may do with records of the kind in general. */
  actions: readonly string[]
  /** What stands where in forms and on record pages, for this person. */
  layout: Layout
}

function fieldsQuery(kind: string) {
  return queryOptions({
    queryKey: ['fields', kind],
    queryFn: async ({ signal }): Promise<FieldSet> => {
      const answer = await api.get<{ items: FieldDescriptor[]; actions?: string[]; layout?: Layout | null }>(
        '/fields',
        {
          query: { kind },
          signal,
        },
      )
      rememberOwnFields(kind, answer.items)
      const fields = answer.items.map(ofItsResult)
      return {
        kind,
        fields,
        byKey: new Map(fields.map((field) => [field.key, field])),
        actions: answer.actions ?? [],
        layout: answer.layout ?? { id: null, sections: [], omitted: [] },
      }
    },
    staleTime: 10 * 60_000,
  })
}

/** A formula is shown, and filtered by, like a field of the type that it gives. */
function ofItsResult(field: FieldDescriptor): FieldDescriptor {
  return field.type === 'formula' ? { ...field, type: field.custom?.result ?? 'text' } : field
}

export function useFields(kind: string, isWanted = true) {
  return useQuery({ ...fieldsQuery(kind), enabled: isWanted })
}

/** Whether this person may make records of the kind: not without the right, nor where their roles close what each must be given. */
export function useMayCreate(kind: string): boolean {
  const hasRight = useRight(`${kind}.create`)
  const actions = useFields(kind, hasRight).data?.actions
  return hasRight && (actions === undefined || actions.includes('create'))
}

/** May this person fill the field in, in a new record or in one that is there? */
export function isFillable(field: FieldDescriptor | undefined, isNew: boolean): boolean {
  return field !== undefined && !field.readOnly && (isNew || field.createOnly !== true)
}

/** The descriptors for these keys, in this order; keys that the kind doesn't have are left out. */
export function pickFields(set: FieldSet, keys: readonly string[]): FieldDescriptor[] {
  return keys.map((key) => set.byKey.get(key)).filter((field) => field !== undefined)
}

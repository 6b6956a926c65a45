/**
 * What a field was or is: under a key of the activity's data, the same each time, or when the activity happened and who did it.
 * Nothing where neither is known.
 */
type Told<D> = { at: keyof D & string } | { is: string | boolean | null } | 'then' | 'actor'

/** By field. */
export type FieldsChanged<D = Record<string, unknown>> = Readonly<Record<string, { from?: Told<D>; to?: Told<D> }>>

/** Kinds of activity that change fields otherwise than by a list of changes, such as a transfer: which fields, from what to what. */
export const changedFields: Map<string, FieldsChanged> = new Map()

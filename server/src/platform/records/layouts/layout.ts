import { z } from 'zod'
import type { Id } from '../../id.ts'
import type { Filter } from '../filter.ts'

/** In the grammar of a list's `?filter=`, over other fields of the same record. */
const visibleWhen = z
  .record(z.string(), z.unknown())
  .nullable()
  .describe('Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always')

const word = z.string().trim().min(1).max(60)

const layoutField = z.strictObject({
  key: z.string().max(60).describe('As in GET /fields'),
  isRequired: z.boolean().describe('Must be filled in, though the field itself need not be'),
  width: z.enum(['half', 'full']),
  visibleWhen,
})
export type LayoutField = z.infer<typeof layoutField>

export const layoutSection = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  title: z
    .strictObject({ 'zh-CN': word, en: word })
    .nullable()
    .describe('Null: what the application calls a section of this key'),
  columns: z.int().min(1).max(2),
  isFolded: z.boolean().describe('Closed until somebody opens it'),
  visibleWhen,
  fields: z.array(layoutField).max(300),
})
export type LayoutSection = z.infer<typeof layoutSection>

/** What stands where in forms and on record pages. Persisted. */
export const layoutShape = z.strictObject({
  sections: z.array(layoutSection).min(1).max(30),
  omitted: z
    .array(z.string().max(60))
    .max(300)
    .describe('Left out on purpose. What is in no section either comes last'),
})
export type LayoutShape = z.infer<typeof layoutShape>

/** A layout as the organization stored it. */
export interface StoredLayout {
  id: Id
  kind: string
  name: string
  shape: LayoutShape
}

/** What a layout asks for: one field, filled in wherever all of these hold. */
export interface Requirement {
  key: string
  conditions: readonly Filter[]
}

/** A layout as its actor has it: without what they do not see. */
export interface ActorLayout {
  id: Id
  name: string
  sections: readonly LayoutSection[]
  omitted: readonly string[]
  requirements: readonly Requirement[]
}

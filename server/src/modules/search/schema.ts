import { z } from 'zod'
import { subjectSchema } from '../../platform/records/subject.ts'

export const searchQuery = z.strictObject({
  q: z
    .string()
    .max(200)
    .default('')
    .describe('Words, pinyin, initials, a number or its end; empty for what was opened last'),
  kinds: z
    .string()
    .max(500)
    .optional()
    .describe('Kinds to look through, with commas between; all that are searched unless told'),
  limit: z.coerce.number().int().min(1).max(20).default(5).describe('The most hits of one kind'),
})
export type SearchQuery = z.infer<typeof searchQuery>

/** Parts of a text that the words are found in: first character and the one after the last, in UTF-16. */
const spans = z.array(z.tuple([z.int(), z.int()]))

export const hitSchema = z.object({
  kind: z.string(),
  id: z.uuid(),
  title: z.string(),
  spans,
  subject: subjectSchema
    .nullable()
    .describe('What a follow-up or a task is about; its name is empty if that is out of sight'),
  details: z
    .array(z.object({ field: z.string(), text: z.string(), spans }))
    .describe('What tells the record from others of its name; a field in which the words were found comes first'),
})
export type Hit = z.infer<typeof hitSchema>

export const searchAnswer = z.object({
  items: z.array(hitSchema).describe('The best first; those of one kind stand together'),
  more: z.array(z.string()).describe('Kinds that have more hits than were asked for'),
  incomplete: z
    .array(z.string())
    .describe('Kinds of which not all records are ready for the search yet: some hits may be missing'),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

export const newVisit = z.strictObject({ kind: z.string().max(40), id: z.uuid() })
export type NewVisit = z.infer<typeof newVisit>

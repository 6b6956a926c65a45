import { z } from 'zod'

/** 20 MB. */
export const maxFileSize = 20 * 1024 * 1024

/** A file as records show it; its bytes are at /files/{id}/content. */
export const fileSchema = z.object({ id: z.uuid(), name: z.string(), size: z.int(), contentType: z.string() })
export type FileSummary = z.infer<typeof fileSchema>

import { z } from 'zod'
import { currencyCode, locale, organizationName, timeZone } from '../schema.ts'

export const organizationSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  locale: z.string(),
  fiscalYearStartMonth: z.int(),
  recycleDays: z.int().describe('Days until what is in the recycle bin is purged'),
  exportApprovalRows: z.int().nullable().describe('Exports of more rows than this need approval; null: none does'),
  version: z.int(),
  can: z.object({ edit: z.boolean() }),
})
export type Organization = z.infer<typeof organizationSchema>

export const organizationPatch = z.strictObject({
  version: z.int().min(1),
  name: organizationName.optional(),
  timeZone: timeZone.optional(),
  currency: currencyCode.optional(),
  locale: locale.optional(),
  fiscalYearStartMonth: z.int().min(1).max(12).optional(),
  recycleDays: z.int().min(1).max(3650).optional(),
  exportApprovalRows: z.int().min(1).max(10_000_000).nullable().optional(),
})
export type OrganizationPatch = z.infer<typeof organizationPatch>

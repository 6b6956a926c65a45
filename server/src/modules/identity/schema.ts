import { z } from 'zod'
import { named } from '../../platform/records/schema.ts'

const timeZones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])
const currencies = new Set(Intl.supportedValuesOf('currency'))

const locales = ['zh-CN', 'en'] as const
export const locale = z.enum(locales)
const filledLine = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', { params: { code: 'required' } })
export const timeZone = z.string().refine((zone) => timeZones.has(zone), { params: { code: 'invalid_option' } })
export const currencyCode = z.string().refine((code) => currencies.has(code), { params: { code: 'invalid_option' } })
export const password = z.string().min(10).max(128)
export const personName = filledLine(100)
export const organizationName = filledLine(200)

export const setUpSchema = z.strictObject({
  organizationName,
  timeZone,
  currency: currencyCode,
  locale,
  name: personName,
  email: z.email().max(254),
  password,
})
export type SetUp = z.infer<typeof setUpSchema>

export const sessionSchema = z.object({
  user: z.object({ id: z.uuid(), name: z.string(), email: z.string().nullable(), department: named }),
  organization: z.object({
    id: z.uuid(),
    name: z.string(),
    timeZone: z.string(),
    currency: z.string(),
    locale: z.string(),
    fiscalYearStartMonth: z.int(),
    recycleDays: z.int(),
    exportApprovalRows: z.int().nullable(),
    version: z.int(),
  }),
  rights: z.array(z.string()),
  twoFactorEnabled: z.boolean(),
})
export type SessionView = z.infer<typeof sessionSchema>

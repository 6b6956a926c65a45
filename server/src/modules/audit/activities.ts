import { z } from 'zod'
import { activityKind } from '../timeline/index.ts'

const damages = ['changed', 'removed', 'inserted', 'reordered', 'truncated', 'rewritten'] as const

/** Their subject is the organization's log. */
export const auditActivities = {
  exported: activityKind('audit.exported', z.object({ filters: z.record(z.string(), z.string()) }), {
    filters: { kind: 'customer', from: '2026-11-01' },
  }),
  verificationRequested: activityKind('audit.verificationRequested', z.object({}), {}),
  /** `count` entries were found sound; with damage, those before it. */
  verified: activityKind(
    'audit.verified',
    z.object({
      count: z.int(),
      damage: z.object({ kind: z.enum(damages), position: z.int().nullable() }).nullable(),
    }),
    { count: 1_204, damage: null },
  ),
}

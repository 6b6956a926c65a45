import { z } from 'zod'
import { named } from '../../platform/records/schema.ts'

const subject = named.extend({ kind: z.string() })
const money = z.string()

export const homeQuery = z.strictObject({
  pipelineId: z.uuid().optional().describe('Of the funnel. Left out: the default pipeline'),
})
export type HomeQuery = z.infer<typeof homeQuery>

/** Parts that the user's roles give no right to are null. Money is in the organization's currency. */
export const homeSchema = z.object({
  funnel: z
    .object({
      pipeline: named.nullable(),
      currency: z.string(),
      stages: z.array(z.object({ id: z.uuid(), name: z.string(), winRate: z.number(), count: z.int(), amount: money })),
      total: z.object({ count: z.int(), amount: money, weightedAmount: money }),
    })
    .nullable()
    .describe('The user’s own open opportunities'),
  tasks: z
    .object({
      items: z.array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          dueAt: z.iso.datetime().nullable(),
          priority: z.enum(['low', 'normal', 'high']),
          version: z.int(),
          subject: subject.nullable(),
        }),
      ),
      dueToday: z.int().describe('Still to come today'),
      overdue: z.int(),
    })
    .nullable()
    .describe('The user’s own open tasks up to the end of today, the longest overdue first'),
  payments: z
    .object({
      month: z.string(),
      currency: z.string(),
      mine: money,
      team: money,
      teamName: z.string(),
      previousMonthMine: money,
      previousMonthTeam: money,
      members: z.array(z.object({ user: named, amount: money })),
    })
    .nullable()
    .describe(
      'What came in this month on the contracts of the user, and of their department and those below it as far as they may see',
    ),
  followUps: z
    .object({
      items: z.array(
        z.object({
          id: z.uuid(),
          type: z.enum(['call', 'visit', 'message', 'mail', 'note']),
          content: z.string(),
          occurredAt: z.iso.datetime(),
          subject,
          createdBy: named.nullable(),
        }),
      ),
    })
    .nullable()
    .describe('The latest that the user may see'),
})
export type Home = z.infer<typeof homeSchema>

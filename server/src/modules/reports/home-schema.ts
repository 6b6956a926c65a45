import { z } from 'zod'
import { named, telling } from '../../platform/records/schema.ts'

const subject = named.extend({ kind: z.string() })
const money = z.string()
const ofDeals = telling('opportunity', 'amount', z.string())

const funnelTotals = z.object({
  stages: z.array(z.object({ id: z.uuid(), name: z.string(), winRate: z.number(), count: z.int(), amount: ofDeals })),
  total: z.object({ count: z.int(), amount: ofDeals, weightedAmount: ofDeals }),
})

export const homeQuery = z.strictObject({
  pipelineId: z.uuid().optional().describe('Of the funnel. Left out: the one with the most open opportunities'),
})
export type HomeQuery = z.infer<typeof homeQuery>

/** Parts that the user's roles give no right to are null. Money is in the organization's currency. */
export const homeSchema = z.object({
  funnel: z
    .object({
      pipeline: named.nullable(),
      currency: z.string(),
      own: funnelTotals.describe('The user’s own open opportunities'),
      team: funnelTotals.nullable().describe('All that the user may see; null for those who see only their own'),
    })
    .nullable(),
  tasks: z
    .object({
      items: z.array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          dueAt: z.iso.datetime().nullable(),
          priority: telling('task', 'priority', z.enum(['low', 'normal', 'high'])),
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
      previousMonthMine: money,
      team: z
        .object({
          name: z.string().nullable().describe('The department; null for the whole company'),
          amount: money,
          previousMonth: money,
          members: z.array(z.object({ user: named, amount: money })),
        })
        .nullable()
        .describe(
          'The whole company for those who may see all of it, else the user’s department and those below it as far as they may see; null for those who see only their own',
        ),
    })
    .nullable()
    .describe('What came in this month, by whose contract it is'),
  receivables: z
    .object({
      currency: z.string(),
      overdue: z.object({ count: z.int(), amount: money }),
      soon: z.object({ count: z.int(), amount: money }).describe('Due within 30 days, today included'),
      items: z.array(
        z.object({
          id: z.uuid(),
          dueOn: z.iso.date(),
          unpaidAmount: money,
          currency: z.string(),
          contract: named,
          customer: named,
        }),
      ),
    })
    .nullable()
    .describe('Instalments that the user may see and that are not paid yet, the longest overdue first'),
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

import { z } from 'zod'
import { named, telling } from '../../platform/records/schema.ts'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'
import { teamActivityKinds } from '../teams/index.ts'

const open = { is: 'open' } as const
const none = { is: null } as const
const closing = { closedOn: { from: none, to: { at: 'closedOn' } }, closedAt: { from: none, to: 'then' } } as const

export const opportunityActivities = {
  ...recordActivityKinds('opportunity'),
  ...teamActivityKinds('opportunity'),
  stageChanged: activityKind(
    'opportunity.stageChanged',
    z.object({ from: named, to: named }),
    {
      from: { id: '01980000-0000-7000-8000-000000000001', name: '需求确认' },
      to: { id: '01980000-0000-7000-8000-000000000002', name: '方案报价' },
    },
    { fields: { stageId: { from: { at: 'from' }, to: { at: 'to' } }, stageEnteredAt: { to: 'then' } } },
  ),
  won: activityKind(
    'opportunity.won',
    z.object({
      amount: telling('opportunity', 'amount', z.string().nullable()),
      currency: z.string(),
      closedOn: z.string(),
    }),
    {
      amount: '120000.00',
      currency: 'CNY',
      closedOn: '2026-11-24',
    },
    { fields: { status: { from: open, to: { is: 'won' } }, ...closing } },
  ),
  lost: activityKind(
    'opportunity.lost',
    z.object({
      lossReason: telling('opportunity', 'lossReasonId', named.nullable()),
      remark: z.string().nullable(),
      closedOn: z.string(),
    }),
    {
      lossReason: { id: '01980000-0000-7000-8000-000000000003', name: '价格过高' },
      remark: null,
      closedOn: '2026-11-24',
    },
    {
      fields: {
        status: { from: open, to: { is: 'lost' } },
        lossReasonId: { from: none, to: { at: 'lossReason' } },
        ...closing,
      },
    },
  ),
  reopened: activityKind(
    'opportunity.reopened',
    z.object({
      outcome: z.enum(['won', 'lost']),
      lossReason: telling('opportunity', 'lossReasonId', named.nullable()).optional(),
      closedOn: z.string().nullable().optional(),
      closedAt: z.string().nullable().optional(),
    }),
    { outcome: 'lost' },
    {
      fields: {
        status: { from: { at: 'outcome' }, to: open },
        lossReasonId: { from: { at: 'lossReason' }, to: none },
        closedOn: { from: { at: 'closedOn' }, to: none },
        closedAt: { from: { at: 'closedAt' }, to: none },
      },
    },
  ),
}

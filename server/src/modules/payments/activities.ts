import { z } from 'zod'
import { activityKind, change } from '../timeline/index.ts'

const money = { number: z.string(), amount: z.string(), currency: z.string() }
const sample = { number: 'HK-2026-00001', amount: '1000.00', currency: 'CNY' }

export const paymentActivities = {
  created: activityKind('payment.created', z.object({ ...money, paidOn: z.string(), method: z.string().nullable() }), {
    ...sample,
    paidOn: '2026-11-24',
    method: 'bankTransfer',
  }),
  updated: activityKind('payment.updated', z.object({ number: z.string(), changes: z.array(change) }), {
    number: sample.number,
    changes: [{ field: 'paidOn', from: '2026-11-23', to: '2026-11-24' }],
  }),
  deleted: activityKind('payment.deleted', z.object(money), sample),
}

export const planActivities = {
  created: activityKind('paymentPlan.created', z.object({ ...money, dueOn: z.string() }), {
    ...sample,
    number: 'HT-2026-00001-1',
    dueOn: '2026-12-31',
  }),
  updated: activityKind('paymentPlan.updated', z.object({ number: z.string(), changes: z.array(change) }), {
    number: 'HT-2026-00001-1',
    changes: [{ field: 'dueOn', from: '2026-12-31', to: '2027-01-31' }],
  }),
  deleted: activityKind('paymentPlan.deleted', z.object(money), { ...sample, number: 'HT-2026-00001-1' }),
}

import { z } from 'zod'
import { telling } from '../../platform/records/schema.ts'
import { activityKind, change } from '../timeline/index.ts'

const moneyOf = (kind: 'payment' | 'paymentPlan') => ({
  number: z.string(),
  amount: telling(kind, 'amount', z.string()),
  currency: z.string(),
})
const ofPayment = (field: string) => telling('payment', field, z.string())
const sample = { number: 'HK-2026-00001', amount: '1000.00', currency: 'CNY' }

export const paymentActivities = {
  created: activityKind(
    'payment.created',
    z.object({ ...moneyOf('payment'), paidOn: ofPayment('paidOn'), method: ofPayment('method').nullable() }),
    {
      ...sample,
      paidOn: '2026-11-24',
      method: 'bankTransfer',
    },
  ),
  updated: activityKind('payment.updated', z.object({ number: z.string(), changes: z.array(change) }), {
    number: sample.number,
    changes: [{ field: 'paidOn', from: '2026-11-23', to: '2026-11-24' }],
  }),
  deleted: activityKind('payment.deleted', z.object(moneyOf('payment')), sample),
}

export const planActivities = {
  created: activityKind(
    'paymentPlan.created',
    z.object({ ...moneyOf('paymentPlan'), dueOn: telling('paymentPlan', 'dueOn', z.string()) }),
    {
      ...sample,
      number: 'HT-2026-00001-1',
      dueOn: '2026-12-31',
    },
  ),
  updated: activityKind('paymentPlan.updated', z.object({ number: z.string(), changes: z.array(change) }), {
    number: 'HT-2026-00001-1',
    changes: [{ field: 'dueOn', from: '2026-12-31', to: '2027-01-31' }],
  }),
  deleted: activityKind('paymentPlan.deleted', z.object(moneyOf('paymentPlan')), {
    ...sample,
    number: 'HT-2026-00001-1',
  }),
}

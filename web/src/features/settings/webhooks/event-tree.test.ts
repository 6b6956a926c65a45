import { expect, it } from 'vitest'
import { eventTree } from './event-tree.ts'

it('offers patterns of the API: everything, each kind, each event', () => {
  const types = ['lead.created', 'lead.converted', 'paymentPlan.created'].map((type) => ({ type }))
  const words = { kind: (kind: string) => kind, action: (_: string, action: string) => action, event: () => 'all' }
  expect(eventTree(types, words)).toEqual([
    {
      value: '*',
      title: 'all',
      children: [
        {
          value: 'lead.*',
          title: 'lead',
          children: [
            { value: 'lead.created', title: 'created' },
            { value: 'lead.converted', title: 'converted' },
          ],
        },
        {
          value: 'paymentPlan.*',
          title: 'paymentPlan',
          children: [{ value: 'paymentPlan.created', title: 'created' }],
        },
      ],
    },
  ])
})

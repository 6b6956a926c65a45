import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'
import { statuses } from './fields.ts'
import { teamActivityKinds } from '../teams/index.ts'

const named = z.object({ id: z.string(), name: z.string() })

const none = { is: null } as const

export const leadActivities = {
  ...recordActivityKinds('lead'),
  ...teamActivityKinds('lead'),
  statusChanged: activityKind(
    'lead.statusChanged',
    z.object({ from: z.enum(statuses), to: z.enum(statuses) }),
    { from: 'new', to: 'contacted' },
    { fields: { status: { from: { at: 'from' }, to: { at: 'to' } } } },
  ),
  converted: activityKind(
    'lead.converted',
    z.object({
      /** What it was until then. */
      status: z.enum(statuses).optional(),
      customer: named,
      contact: named.nullable(),
      opportunity: named.nullable(),
    }),
    {
      customer: { id: '0', name: '华为' },
      contact: { id: '1', name: '王工' },
      opportunity: null,
    },
    {
      fields: {
        status: { from: { at: 'status' }, to: { is: 'converted' } },
        convertedAt: { from: none, to: 'then' },
        convertedById: { from: none, to: 'actor' },
        convertedCustomerId: { from: none, to: { at: 'customer' } },
        convertedContactId: { from: none, to: { at: 'contact' } },
        convertedOpportunityId: { from: none, to: { at: 'opportunity' } },
      },
    },
  ),
}

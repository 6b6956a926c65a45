import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'
import { statuses } from './fields.ts'
import { teamActivityKinds } from '../teams/index.ts'

const named = z.object({ id: z.string(), name: z.string() })

export const leadActivities = {
  ...recordActivityKinds('lead'),
  ...teamActivityKinds('lead'),
  statusChanged: activityKind('lead.statusChanged', z.object({ from: z.enum(statuses), to: z.enum(statuses) }), {
    from: 'new',
    to: 'contacted',
  }),
  converted: activityKind(
    'lead.converted',
    z.object({ customer: named, contact: named.nullable(), opportunity: named.nullable() }),
    {
      customer: { id: '0', name: '华为' },
      contact: { id: '1', name: '王工' },
      opportunity: null,
    },
  ),
}

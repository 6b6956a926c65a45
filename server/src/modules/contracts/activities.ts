import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'
import { teamActivityKinds } from '../teams/index.ts'

export const contractActivities = {
  ...recordActivityKinds('contract'),
  ...teamActivityKinds('contract'),
  statusChanged: activityKind(
    'contract.statusChanged',
    z.object({ from: z.string(), to: z.string(), remark: z.string().nullable() }),
    { from: 'draft', to: 'active', remark: null },
    { fields: { status: { from: { at: 'from' }, to: { at: 'to' } } } },
  ),
}

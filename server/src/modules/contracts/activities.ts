import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'

export const contractActivities = {
  ...recordActivityKinds('contract'),
  statusChanged: activityKind(
    'contract.statusChanged',
    z.object({ from: z.string(), to: z.string(), remark: z.string().nullable() }),
    { from: 'draft', to: 'active', remark: null },
  ),
}

import { z } from 'zod'
import { activityKind } from '../../timeline/index.ts'

const rule = z.object({ kind: z.string(), fields: z.array(z.string()) })
const sample = { kind: 'customer', fields: ['name', 'custom.taxNumber'] }

export const ruleActivities = {
  created: activityKind('uniqueRule.created', rule, sample),
  deleted: activityKind('uniqueRule.deleted', rule, sample),
}

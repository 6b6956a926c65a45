import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'
import { disabledReasons } from './webhook.ts'

const named = z.object({ name: z.string() })
const { created, updated, deleted } = recordActivityKinds('webhook')

export const webhookActivities = {
  created,
  updated,
  deleted,
  secretReplaced: activityKind('webhook.secretReplaced', named, { name: 'ERP' }),
  disabled: activityKind(
    'webhook.disabled',
    named.extend({ reason: z.enum(disabledReasons) }),
    { name: 'ERP', reason: 'failing' },
    {
      fields: {
        isActive: { from: { is: true }, to: { is: false } },
        status: { to: { is: 'disabled' } },
        disabledReason: { from: { is: null }, to: { at: 'reason' } },
      },
    },
  ),
}

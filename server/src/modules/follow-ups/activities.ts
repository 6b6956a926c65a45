import { z } from 'zod'
import { fileSchema } from '../files/index.ts'
import { activityKind, change } from '../timeline/index.ts'
import { types } from './fields.ts'

/** These stand on the timeline of the record that was followed up, not of the follow-up. */
export const followUpActivities = {
  created: activityKind(
    'followUp.created',
    z.object({
      followUpId: z.string(),
      type: z.enum(types),
      /** At most 2,000 characters; `isCut` when the follow-up has more. */
      content: z.string(),
      isCut: z.boolean().optional(),
      result: z.string().nullable(),
      nextContactAt: z.string().nullable(),
      attachments: z.array(fileSchema),
    }),
    {
      followUpId: '0',
      type: 'call',
      content: '确认了需求数量，约下周拜访',
      result: 'interested',
      nextContactAt: '2026-11-30T02:00:00.000Z',
      attachments: [
        { id: '019aa000-0000-7000-8000-000000000000', name: '报价.pdf', size: 1, contentType: 'application/pdf' },
      ],
    },
  ),
  updated: activityKind('followUp.updated', z.object({ followUpId: z.string(), changes: z.array(change) }), {
    followUpId: '0',
    changes: [{ field: 'content', from: '电话', to: '电话沟通' }],
  }),
  deleted: activityKind('followUp.deleted', z.object({ followUpId: z.string(), type: z.enum(types) }), {
    followUpId: '0',
    type: 'call',
  }),
}

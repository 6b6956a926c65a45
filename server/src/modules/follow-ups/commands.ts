import type { RecordCommands } from '../../platform/records/commands.ts'
import { deleteFollowUpIn } from './delete-follow-up.ts'
import { nextContactAfterChange } from './follow-up.ts'
import { noteContact } from './note-contact.ts'
import { updateFollowUpIn } from './update-follow-up.ts'

export const followUpCommands: RecordCommands = {
  kind: 'followUp',
  update: updateFollowUpIn,
  delete: deleteFollowUpIn,
  isAuthors: true,
  async takeBack(tx, ctx, _, restore) {
    const { before, after } = await restore()
    const subject = {
      type: after['subject_type'] as string,
      id: after['subject_id'] as string,
      customerId: after['customer_id'] as string | null,
    }
    const plannedBy = (row: typeof after) => row['next_contact_at'] as Date | null
    await noteContact(tx, ctx, subject, (planned) =>
      nextContactAfterChange(plannedBy(before), plannedBy(after), planned),
    )
  },
}
